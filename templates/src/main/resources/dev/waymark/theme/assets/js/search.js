// Shows the guides whose title, summary and keywords hold every word that is searched for.

function plain(text) {
  return text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
}

function searchAmong(form, list) {
  const input = document.getElementById("wm-search-query");
  const count = document.getElementById("wm-search-count");
  const entries = Array.from(list.children, (item) => ({
    item,
    words: plain(item.textContent + " " + item.dataset.words),
  }));

  function say(shown) {
    const number = new Intl.NumberFormat(document.documentElement.lang).format(shown);
    return shown === 0 ? count.dataset.none : count.dataset.some + " " + number;
  }

  function show() {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      const fits = words.every((word) => entry.words.includes(word));
      entry.item.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    count.textContent = words.length === 0 ? "" : say(shown);
  }

  input.value = new URLSearchParams(location.search).get("q") || "";
  input.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  form.hidden = false;
  show();
}

const searchForm = document.getElementById("wm-search");
const searchList = document.getElementById("wm-search-list");
if (searchForm && searchList) {
  searchAmong(searchForm, searchList);
}
