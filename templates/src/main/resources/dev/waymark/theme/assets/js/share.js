// One button that passes the page on, in the way the device does it; else one that copies its address.
export function offerSharing() {
  const button = document.getElementById("wm-share");
  if (!button) {
    return;
  }
  const { url, title, copy, copied } = button.dataset;
  const status = document.getElementById("wm-share-status");
  if (navigator.share) {
    // Whoever closes the dialog has decided not to share.
    button.addEventListener("click", () => navigator.share({ title, url }).catch(() => {}));
  } else if (navigator.clipboard) {
    button.textContent = copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(url);
      status.textContent = copied;
    });
  } else {
    return;
  }
  button.hidden = false;
}
