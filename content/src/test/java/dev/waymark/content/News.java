package dev.waymark.content;

import java.util.List;

/** What the page has a screen reader say, besides what the reader turns to. */
record News(Reader reader) {
  private static final String HEARD =
      """
      window.heard = [];
      new MutationObserver(changes => {
        const regions = changes
            .map(({ target }) => target instanceof Element ? target : target.parentElement)
            .map(element => element?.closest('[role=status], [role=alert], [role=log], [aria-live]'))
            .filter(region => region && region.getAttribute('aria-live') !== 'off');
        for (const region of new Set(regions)) {
          const text = region.textContent.trim();
          if (text) heard.push(text);
        }
      }).observe(document, { characterData: true, childList: true, subtree: true });""";

  /** Listen to the pages that are opened from now on. */
  static News of(Reader reader) {
    reader.prepare(HEARD);
    return new News(reader);
  }

  /** Return all that was said on this page, in its order. */
  List<String> heard() {
    return reader.texts("heard");
  }

  void await(String last) {
    reader.await("\"" + last + "\" is said, after " + heard(), () -> heard().contains(last));
  }
}
