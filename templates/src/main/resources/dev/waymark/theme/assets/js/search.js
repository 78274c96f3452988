import { openIndex } from "./index.js";
import { findGuides } from "./rank.js";
import { words } from "./words.js";

// Searches as a reader types. Without scripts, and opened from a folder, all guides are listed.

const SHOWN = 10;
const LONGEST_QUERY = 200;
const PAUSE = 200;

function searchIn(form) {
  const [input, count, results, more, everything] = ["query", "count", "results", "more", "all"].map(
    (name) => document.getElementById("wm-search-" + name),
  );
  let opening;
  let asked = null;
  let waiting;

  function open() {
    opening ??= openIndex(new URL(form.dataset.index, location));
    opening.catch(() => (opening = undefined));
    return opening;
  }

  function item([title, href, summary, language]) {
    const entry = document.createElement("li");
    const link = entry.appendChild(document.createElement("a"));
    link.textContent = title;
    link.href = href;
    if (summary) {
      entry.appendChild(document.createElement("p")).textContent = summary;
    }
    if (language) {
      entry.lang = language;
      entry.dir = "auto";
    }
    return entry;
  }

  function say({ guides, all }) {
    const { none, some, partly } = count.dataset;
    const number = guides.length.toLocaleString(document.documentElement.lang);
    return guides.length ? (all ? some : partly) + " " + number : none;
  }

  async function show(index, found, from) {
    const next = from + SHOWN;
    const guides = await Promise.all(found.guides.slice(from, next).map(index.guide));
    return () => {
      results.append(...guides.map(item));
      more.hidden = found.guides.length <= next;
      more.onclick = async () => {
        const { onclick } = more;
        const fill = await show(index, found, next);
        // Not where a second click or another query has been answered meanwhile.
        if (more.onclick === onclick) {
          fill();
          results.children[next].firstChild.focus();
        }
      };
    };
  }

  async function answer(text) {
    const terms = text.length > LONGEST_QUERY ? [] : words(text);
    if (!terms[0]) {
      return { say: text.trim() && count.dataset.none, list: !text.trim() };
    }
    try {
      const index = await open();
      const found = await findGuides(index, terms);
      return { say: say(found), fill: await show(index, found, 0) };
    } catch {
      return { say: count.dataset.failed, list: true };
    }
  }

  // What a reader has typed meanwhile is answered instead.
  async function search() {
    const text = input.value;
    if (text === asked) {
      return;
    }
    asked = text;
    const found = await answer(text);
    if (asked === text) {
      more.hidden = true;
      results.replaceChildren();
      found.fill?.();
      results.hidden = !found.fill;
      everything.hidden = !found.list;
      count.textContent = found.say;
    }
  }

  input.value = new URLSearchParams(location.search).get("q") || "";
  input.oninput = () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, PAUSE);
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    search();
  };
  form.hidden = false;
  search();
}

const searchForm = document.getElementById("wm-search");
if (searchForm && location.protocol !== "file:") {
  searchIn(searchForm);
}
