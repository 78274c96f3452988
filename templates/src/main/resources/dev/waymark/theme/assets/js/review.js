// Says that a review is overdue on the reader's day, though it was not when the page was made.
export function watchReview() {
  const notice = document.getElementById("wm-overdue");
  if (!notice) {
    return;
  }
  const now = new Date();
  const today = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  notice.hidden = today <= notice.dataset.due;
}
