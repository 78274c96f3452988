// Keeps the page as its sources are. The development server adds it to each page; no site has it.
(() => {
  "use strict";
  const script = document.currentScript;
  const { label } = script.dataset;
  let { version } = script.dataset;
  const place = `waymark-place ${location.pathname}`;

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  function addStyle() {
    const link = element("link", "");
    link.rel = "stylesheet";
    link.href = "/_waymark/live.css";
    document.head.append(link);
  }

  // The region is there before there is anything to say: then screen readers read what comes.
  const region = element("div", "waymark-live");
  region.setAttribute("role", "alert");
  region.lang = "en";
  region.dir = "ltr";

  function problem({ where, message, code, hint, line }) {
    const item = element("li", "waymark-live-problem");
    item.append(element("code", "waymark-live-where", where));
    item.append(element("p", "waymark-live-message", message));
    if (line !== undefined) {
      item.append(element("pre", "waymark-live-line", line));
    }
    if (hint !== undefined) {
      item.append(element("p", "waymark-live-hint", hint));
    }
    item.append(element("p", "waymark-live-code", code));
    return item;
  }

  function showProblems(problems) {
    region.replaceChildren();
    if (problems.length === 0) {
      return;
    }
    const box = element("div", "waymark-live-box");
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    box.append(element("p", "waymark-live-title", `${count}: this page is as it was before`));
    const list = element("ul", "waymark-live-list");
    list.append(...problems.map(problem));
    box.append(list);
    const close = element("button", "waymark-live-close", "Hide");
    close.type = "button";
    close.addEventListener("click", () => region.replaceChildren());
    box.append(close);
    region.append(box);
  }

  function reload() {
    sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
    // Where pages scroll smoothly, the browser would still be on its way there when we restore it.
    history.scrollRestoration = "manual";
    location.reload();
  }

  function restorePlace() {
    const kept = sessionStorage.getItem(place);
    if (kept) {
      sessionStorage.removeItem(place);
      const [x, y] = JSON.parse(kept);
      scrollTo({ left: x, top: y, behavior: "instant" });
      history.scrollRestoration = "auto";
    }
  }

  // Each old style goes when the new one is there, so that the page never stands without any.
  function replaceStyle(old, href) {
    const next = old.cloneNode();
    next.href = href;
    next.addEventListener("load", () => old.remove());
    next.addEventListener("error", () => old.remove());
    old.after(next);
  }

  async function swapStyles(newer) {
    const response = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const select = "link[rel=stylesheet]:not([href^='/_waymark/'])";
    const fresh = [...page.querySelectorAll(select)].map((link) => link.getAttribute("href"));
    const links = [...document.querySelectorAll(select)];
    if (links.length !== fresh.length) {
      reload();
      return;
    }
    links.forEach((link, i) => {
      if (link.getAttribute("href") !== fresh[i]) {
        replaceStyle(link, fresh[i]);
      }
    });
    version = newer;
  }

  function listen() {
    const query = new URLSearchParams({ path: location.pathname, version });
    const events = new EventSource(`/_waymark/events?${query}`);
    const on = (name, act) => {
      events.addEventListener(name, (event) => act(JSON.parse(event.data)));
    };
    on("problems", ({ problems }) => showProblems(problems));
    on("reload", reload);
    on("styles", (data) => swapStyles(data.version).catch(reload));
    // The address says which version this page is, so each connection is a new one.
    events.addEventListener("error", () => {
      events.close();
      setTimeout(listen, 700);
    });
    addEventListener("pagehide", () => events.close(), { once: true });
  }

  async function removeWorkers() {
    const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    await Promise.all(workers.map((worker) => worker.unregister()));
    if (workers.length > 0 && navigator.serviceWorker.controller) {
      const names = await caches.keys();
      await Promise.all(names.map((name) => caches.delete(name)));
      reload();
    }
  }

  addStyle();
  document.body.append(region);
  if (label) {
    const badge = element("p", "waymark-live-badge", `${label}: not part of a build`);
    badge.lang = "en";
    badge.dir = "ltr";
    document.body.prepend(badge);
  }
  addEventListener("load", restorePlace);
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      listen();
    }
  });
  listen();
  removeWorkers().catch(() => {});
})();
