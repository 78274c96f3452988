package dev.waymark.content;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What it costs to open a page for the first time and to scroll to its end.
 *
 * @param bytes on the wire, compressed; without headers, which are the host's, and without
 *     pictures, the icon among them
 * @param requests for anything but pictures; the manifest counts
 * @param shift how far things moved that a reader was looking at: cumulative layout shift
 * @param script CPU time of all scripts until the page was loaded, in ms; other than the time that
 *     passes, it does not depend on what else this machine does
 */
record FirstVisit(long bytes, int requests, double shift, double script) {
  private static final String SCROLL =
      """
      (async () => {
        const frame = () => new Promise(done => requestAnimationFrame(() => done()));
        for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
          scrollTo({ top: y, behavior: 'instant' });
          await frame();
        }
        await frame();
        return true;
      })()
      """;

  /** The observer gets what was before it, too: {@code buffered}. */
  private static final String SHIFT =
      """
      new Promise(done => {
        const shifts = [];
        new PerformanceObserver(list => shifts.push(...list.getEntries()))
            .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(shifts), 100);
      }).then(shifts => shifts.filter(shift => !shift.hadRecentInput)
          .reduce((sum, shift) => sum + shift.value, 0))
      """;

  /** Visit {@code page} with a browser that has not been there. */
  static FirstVisit measure(Browser browser, URI page, int width) {
    browser.forgetVisits(page.resolve("/"));
    browser.resize(width, PageKind.HEIGHT);
    browser.command("Performance.enable", Map.of("timeDomain", "threadTicks"));
    browser.open(page);
    double script = 1000 * scriptSeconds(browser);
    browser.command("Performance.disable", Map.of());
    browser.resolve(SCROLL);
    double shift = ((Number) browser.resolve(SHIFT)).doubleValue();
    Map<String, Long> sizes = sizes(browser.events());
    long bytes = sizes.values().stream().mapToLong(Long::longValue).sum();
    return new FirstVisit(bytes, sizes.size(), shift, script);
  }

  /** Counted since the page began. */
  private static double scriptSeconds(Browser browser) {
    Object metrics = browser.command("Performance.getMetrics", Map.of()).get("metrics");
    if (!(metrics instanceof List<?> list)) {
      throw new AssertionError("the browser measures nothing");
    }
    return list.stream()
        .map(metric -> new Browser.Event("metric", (Map<?, ?>) metric))
        .filter(metric -> metric.text("name").equals("ScriptDuration"))
        .mapToDouble(metric -> Double.parseDouble(metric.text("value")))
        .sum();
  }

  /** Return the size of each answer that is no picture. */
  private static Map<String, Long> sizes(List<Browser.Event> events) {
    Map<String, Long> sizes = new HashMap<>();
    for (Browser.Event event : events) {
      String request = event.text("requestId");
      if (event.is("Network.responseReceived") && !isPicture(event)) {
        sizes.put(request, -event.child("response").number("encodedDataLength"));
      }
      if (event.is("Network.loadingFinished") && sizes.containsKey(request)) {
        sizes.merge(request, event.number("encodedDataLength"), Long::sum);
      }
    }
    return sizes;
  }

  private static boolean isPicture(Browser.Event event) {
    return event.child("response").text("mimeType").startsWith("image/");
  }
}
