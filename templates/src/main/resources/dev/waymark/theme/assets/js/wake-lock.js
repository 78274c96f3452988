import { tell } from "./news.js";

// Offers to keep the screen on, where the browser can. It lets go when the page is out of sight, so
// it is asked again each time the reader comes back.
export function offerWakeLock() {
  const option = document.getElementById("wm-wake");
  if (!option || !navigator.wakeLock) {
    return;
  }
  const box = option.querySelector("input");
  let lock = null;

  async function apply() {
    if (document.visibilityState !== "visible") {
      return;
    }
    if (!box.checked) {
      await lock?.release();
      lock = null;
      return;
    }
    try {
      lock = await navigator.wakeLock.request("screen");
    } catch {
      box.checked = false; // a battery that is low, for example
      tell(option.dataset.refused);
    }
  }

  box.checked = false;
  box.addEventListener("change", apply);
  document.addEventListener("visibilitychange", apply);
  option.hidden = false;
}
