// What a reader has ticked and where they left off. It is kept on their device alone, and for a day:
// whoever follows a guide another day begins with the safety notes. Where a browser refuses to keep
// anything, it lasts until the page is left.

const DAY = 24 * 60 * 60 * 1000;
const PAGE = "waymark:" + location.pathname.replace(/index\.html$/, "");
const memory = new Map();

export function readValue(name) {
  try {
    return localStorage.getItem(name) ?? memory.get(name);
  } catch {
    return memory.get(name);
  }
}

export function keepValue(name, value) {
  memory.set(name, value);
  try {
    localStorage.setItem(name, value);
  } catch {
    // Private windows and full disks refuse; the page goes on without.
  }
}

// What is known of this page: { ticks: [key…], step: id, timers: { key: { left, end } } }.
export function recall() {
  let known;
  try {
    known = JSON.parse(readValue(PAGE) ?? "null");
  } catch {
    known = null;
  }
  return known?.at > Date.now() - DAY ? known : {};
}

export function keep(change) {
  keepValue(PAGE, JSON.stringify({ ...recall(), ...change, at: Date.now() }));
}

// Names a text, so that what belongs to it is lost when it says something else. Texts that are
// equal are told apart by their order.
export function keysOf(texts) {
  const seen = new Map();
  return texts.map((text) => {
    let hash = 0x811c9dc5;
    for (const unit of text.normalize().replace(/\s+/g, " ").trim()) {
      hash = Math.imul(hash ^ unit.codePointAt(0), 0x01000193) >>> 0;
    }
    const name = hash.toString(36);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before ? name + "." + before : name;
  });
}

export function stepText(step) {
  return [...step.querySelectorAll(".step-warning, .step-action")]
    .map((part) => part.textContent)
    .join(" ");
}
