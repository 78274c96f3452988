// Brings the script that keeps pages, and says where this page may be old.
function watchConnection(notice) {
  const kept = "kept" in document.documentElement.dataset;
  const show = () => {
    notice.hidden = !kept && navigator.onLine;
  };
  addEventListener("offline", show);
  addEventListener("online", show);
  show();
}

async function bringWorker(workers, address) {
  const first = !workers.controller;
  await workers.register(address);
  const { active } = await workers.ready;
  if (first) {
    active.postMessage("keep"); // This page came before the worker, which has not seen it.
  }
}

const notice = document.getElementById("wm-offline");
if (notice && navigator.serviceWorker && location.protocol.startsWith("http")) {
  watchConnection(notice);
  // A reader can refuse storage, and a host can refuse the script; the page is whole without.
  bringWorker(navigator.serviceWorker, notice.dataset.worker).catch(() => {});
}
