// Shows the guides whose title, summary and keywords hold every word that is searched for.
(function () {
  "use strict";
  var form = document.getElementById("wm-search");
  var list = document.getElementById("wm-search-list");
  if (!form || !list) {
    return;
  }
  var input = document.getElementById("wm-search-query");
  var count = document.getElementById("wm-search-count");
  var entries = Array.prototype.map.call(list.children, function (item) {
    return { item: item, words: plain(item.textContent + " " + item.dataset.words) };
  });

  function plain(text) {
    return text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
  }

  function show() {
    var words = plain(input.value).split(/\s+/).filter(Boolean);
    var shown = 0;
    entries.forEach(function (entry) {
      var fits = words.every(function (word) {
        return entry.words.indexOf(word) >= 0;
      });
      entry.item.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    var number = new Intl.NumberFormat(document.documentElement.lang).format(shown);
    count.textContent =
      words.length === 0
        ? ""
        : shown === 0
          ? count.dataset.none
          : count.dataset.some + " " + number;
  }

  input.value = new URLSearchParams(location.search).get("q") || "";
  input.addEventListener("input", show);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    show();
  });
  form.hidden = false;
  show();
})();
