// Says something to those who listen to the page, and shows it in follow mode.
export function tell(text) {
  const news = document.getElementById("wm-news");
  if (news) {
    news.textContent = text;
  }
}
