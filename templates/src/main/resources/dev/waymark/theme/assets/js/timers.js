import { tell } from "./news.js";
import { prepareSound, ring } from "./sound.js";
import { keep, keysOf, recall, stepText } from "./store.js";

const MINUTE = 60_000;
const LONGEST = 600 * MINUTE;
const SOON = 10_000;

// Gives each step that takes a time a timer. It ends, and says so; it never moves on by itself.
export function startTimers() {
  const template = document.getElementById("wm-timer");
  if (!template) {
    return; // a theme without timers
  }
  const steps = [...document.querySelectorAll(".step")];
  const keys = keysOf(steps.map(stepText));
  let known = recall().timers ?? {};

  steps.forEach((step, i) => {
    const length = milliseconds(step.querySelector(".facts time")?.dateTime);
    if (length) {
      const changed = (state) => {
        known = { ...known, [keys[i]]: state };
        keep({ timers: known });
      };
      addTimer(step, template, length, known[keys[i]], changed);
    }
  });
}

// Adds a timer to a step, as it was when the page was left: one that ran has gone on.
function addTimer(step, template, length, known, changed) {
  const box = template.content.firstElementChild.cloneNode(true);
  const part = (name) => box.querySelector(".timer-" + name);
  const digits = [...box.dataset.digits];
  const [face, toggle, less] = ["time", "toggle", "less"].map(part);
  let { left = length, end = null } = known ?? {}; // end: when it runs out; null while it stands
  let touched = !!known;
  let soonTold = false;
  let beat = 0;

  function set(newLeft, runs) {
    left = newLeft;
    end = runs ? Date.now() + left : null;
    soonTold = left <= SOON;
    touched = true;
    changed({ left, end });
    run();
  }

  function run() {
    clearInterval(beat);
    beat = end === null ? 0 : setInterval(pass, 200);
    show();
  }

  function pass() {
    if (end === null) {
      return;
    }
    left = Math.max(0, end - Date.now());
    if (!left) {
      set(0, false);
      say("ended");
      ring();
    } else if (left <= SOON && !soonTold) {
      soonTold = true;
      say("soon");
    }
    show();
  }

  function press() {
    prepareSound();
    pass();
    const runs = end === null;
    set(left || length, runs);
    say(runs ? "started" : "paused");
  }

  function change(by) {
    pass();
    const changedTo = Math.min(LONGEST, left + by);
    if (changedTo > 0) {
      set(changedTo, end !== null);
    }
  }

  function say(what) {
    tell(box.dataset[what].replace("{0}", () => step.dataset.place));
  }

  function show() {
    const state = end !== null ? "running" : !left ? "ended" : touched ? "paused" : "ready";
    if (box.dataset.state !== state) {
      box.dataset.state = state;
      toggle.textContent = toggle.dataset[state];
    }
    less.disabled = left <= MINUTE;
    const now = clock(left, digits);
    if (face.textContent !== now) {
      face.textContent = now;
    }
  }

  const title = step.querySelector(".step-title");
  title.id ||= step.id + "-wm-title";
  part("label").id = step.id + "-wm-timer";
  box.setAttribute("aria-labelledby", part("label").id + " " + title.id);
  toggle.addEventListener("click", press);
  less.addEventListener("click", () => change(-MINUTE));
  part("more").addEventListener("click", () => change(MINUTE));
  step.querySelector(".facts").after(box);
  box.dataset.state = "";
  run();
  pass();
}

// ISO 8601, as the page has it: PT1H30M, PT90S.
function milliseconds(iso) {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(iso) ?? [];
  return (hours * 3600 + minutes * 60 + +seconds) * 1000;
}

// In the page's digits: 4:05, 1:04:05.
function clock(left, digits) {
  const seconds = Math.ceil(left / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[0] ? parts : parts.slice(1))
    .map((part, i) => String(part).padStart(i ? 2 : 1, "0"))
    .join(":")
    .replace(/\d/g, (digit) => digits[digit]);
}
