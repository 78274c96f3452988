import { keepValue, readValue } from "./store.js";

const CHOICE = "waymark:sound";
const NOTES = [660, 880, 660];
const NOTE = 0.3;
let audio = null;

// Offers to switch the sound off, where the browser can make one.
export function offerSound() {
  const option = document.getElementById("wm-sound");
  if (!option || !window.AudioContext) {
    return;
  }
  const box = option.querySelector("input");
  box.checked = readValue(CHOICE) !== "off";
  box.addEventListener("change", () => keepValue(CHOICE, box.checked ? "on" : "off"));
  option.hidden = false;
}

// Browsers let a page sound only after the reader has pressed something.
export function prepareSound() {
  if (window.AudioContext) {
    audio ??= new AudioContext();
    audio.resume();
  }
}

// Plays for about a second.
export function ring() {
  if (!audio || readValue(CHOICE) === "off") {
    return;
  }
  NOTES.forEach((frequency, i) => {
    const start = audio.currentTime + i * NOTE;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.25, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + NOTE);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + NOTE);
  });
}
