import { tell } from "./news.js";
import { keep, recall } from "./store.js";

const SHORTEST_SWIPE = 60;
const LONGEST_SWIPE = 800;
// What uses arrow keys and swipes itself.
const BUSY = "video, audio, textarea, select, input:not([type=checkbox]), [tabindex='0']";

// Follow mode: one step at a time. The list stays as it is; a class on the page shows one of it.
export function followSteps() {
  const region = document.getElementById("wm-steps");
  const steps = [...region.querySelectorAll(".step")];
  const part = (name) => document.getElementById("wm-follow-" + name);
  if (!["start", "bar", "move"].every(part)) {
    return; // a theme without follow mode
  }
  const resume = part("resume");
  const next = part("next");
  const previous = part("previous");
  const stop = region.querySelector(".stop-reminder");
  const options = region.querySelector(".step-options");
  const rightToLeft = region.closest("[dir]")?.dir === "rtl"; // asking for its style would lay out all
  let at = -1;

  const indexOf = (id) => steps.findIndex((step) => step.id === id);

  function enter(index) {
    document.documentElement.classList.add("is-following");
    setShown(true);
    show(index);
  }

  // Goes back to the list of all steps.
  function leave() {
    if (at < 0) {
      return;
    }
    document.documentElement.classList.remove("is-following");
    setShown(false);
    part("ways").after(options);
    at = -1;
    tell("");
    showResume();
  }

  function setShown(following) {
    part("bar").hidden = !following;
    part("move").hidden = !following;
    // It can be too long for its place, and has to scroll by keyboard.
    if (stop) {
      stop.tabIndex = following ? 0 : -1;
    }
    steps.forEach((step) => {
      const title = step.querySelector(".step-title");
      if (title.dataset.unnamed !== undefined) {
        title.hidden = !following;
      }
    });
  }

  function show(index) {
    at = index;
    const step = steps[index];
    region.querySelectorAll(".is-current").forEach((old) => old.classList.remove("is-current"));
    step.classList.add("is-current");
    step.closest(".phase")?.classList.add("is-current");
    step.querySelector(".step-text").append(options);
    part("place").textContent = step.dataset.place;
    part("left").textContent = step.dataset.left ?? "";
    part("progress").value = index + 1;
    previous.disabled = index === 0;
    next.textContent = index === steps.length - 1 ? next.dataset.finish : next.dataset.next;
    remember("replaceState", index);
    keep({ step: step.id });
    scrollTo({ top: 0, behavior: "instant" });
    step.querySelector(".step-title").focus({ preventScroll: true });
  }

  // The address follows; a page that is loaded again finds out from the history where it was.
  function remember(how, index, state = { step: index }) {
    try {
      history[how](state, "", "#" + steps[index].id);
    } catch {
      // Too many calls in a short time: the address stays behind.
    }
  }

  function begin(index) {
    remember("pushState", index); // so that going back leaves follow mode, not the guide
    enter(index);
  }

  // Both ends hold: who keeps a key down, or swipes once more, has not finished.
  function move(by) {
    if (steps[at + by]) {
      show(at + by);
    }
  }

  function finish() {
    remember("replaceState", at, null);
    leave();
    keep({ step: null });
    showResume();
    focusOn(document.querySelector(".guide-end h2") ?? document.getElementById("wm-steps-heading"));
  }

  function focusOn(heading) {
    heading.tabIndex = -1;
    heading.focus();
  }

  function showResume() {
    const index = indexOf(recall().step);
    resume.hidden = index < 1;
    if (index > 0) {
      resume.querySelector(".follow-resumed").textContent = steps[index].dataset.place;
    }
  }

  steps.forEach((step) => {
    const title = step.querySelector(".step-title");
    title.tabIndex = -1;
    if (title.hidden) {
      title.dataset.unnamed = "";
    } else {
      const place = document.createElement("span");
      place.className = "step-place";
      place.textContent = step.dataset.place + " ";
      title.prepend(place);
    }
  });

  part("begin").addEventListener("click", () => begin(0));
  resume.addEventListener("click", () => begin(Math.max(0, indexOf(recall().step))));
  previous.addEventListener("click", () => move(-1));
  next.addEventListener("click", () => (steps[at + 1] ? move(1) : finish()));
  part("end").addEventListener("click", () => {
    const step = steps[at];
    const title = step.querySelector(".step-title");
    remember("replaceState", at, null);
    leave();
    step.scrollIntoView({ behavior: "instant" });
    (title.hidden ? step.querySelector(".step-number") : title).focus({ preventScroll: true });
  });

  document.addEventListener("click", (event) => {
    const link = at < 0 ? null : event.target.closest("a[href^='#']");
    if (!link) {
      return;
    }
    const index = indexOf(decodeURIComponent(link.hash.slice(1)));
    if (index < 0) {
      leave(); // and let the browser go where the link leads, which is in sight again
    } else {
      event.preventDefault();
      show(index);
    }
  });

  region.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const plain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (at >= 0 && by && plain && !event.target.closest(BUSY)) {
      event.preventDefault();
      move(rightToLeft ? -by : by);
    }
  });

  let start = null;
  const passive = { passive: true };
  const on = (name, react) => region.addEventListener(name, react, passive);
  on("touchstart", (event) => {
    const [touch, second] = event.touches;
    start = second || event.target.closest(BUSY) ? null : { touch, time: Date.now() };
  });
  on("touchend", (event) => {
    const [touch] = event.changedTouches;
    if (at >= 0 && start && Date.now() - start.time < LONGEST_SWIPE) {
      const x = touch.clientX - start.touch.clientX;
      const y = touch.clientY - start.touch.clientY;
      if (Math.abs(x) > Math.max(SHORTEST_SWIPE, 2 * Math.abs(y))) {
        move(x < 0 !== rightToLeft ? 1 : -1);
      }
    }
    start = null;
  });

  addEventListener("popstate", (event) => {
    const index = event.state?.step;
    steps[index] ? enter(index) : leave();
  });

  part("start").hidden = false;
  showResume();
  if (steps[history.state?.step]) {
    enter(history.state.step);
  }
}
