import { keep, keysOf, recall, stepText } from "./store.js";

// Keeps what is ticked, of what a reader needs and of the steps.
export function keepTicks() {
  const boxes = [...document.querySelectorAll(".equipment .tick input, .step-done input")];
  const resets = [...document.querySelectorAll(".ticks-reset")];
  const keys = keysOf(
    boxes.map((box) => {
      const step = box.closest(".step");
      return step ? stepText(step) : box.parentElement.textContent;
    }),
  );

  function show() {
    const ticked = new Set(recall().ticks);
    boxes.forEach((box, i) => {
      box.checked = ticked.has(keys[i]);
    });
    showResets(ticked.size > 0);
  }

  function showResets(any) {
    resets.forEach((reset) => {
      reset.hidden = !any;
    });
  }

  function changed() {
    const ticks = keys.filter((key, i) => boxes[i].checked);
    keep({ ticks });
    showResets(ticks.length > 0);
  }

  boxes.forEach((box) => box.addEventListener("change", changed));
  resets.forEach((reset) =>
    reset.querySelector("button").addEventListener("click", () => {
      const section = reset.closest("section");
      keep({ ticks: [] });
      show();
      // The button is gone; the next thing to tick is what it stood for.
      section.querySelector(".tick input").focus();
    }),
  );
  // Another tab, or the browser itself when it brings a page back, may have changed them.
  addEventListener("pageshow", show);
  addEventListener("storage", show);
  show();
}
