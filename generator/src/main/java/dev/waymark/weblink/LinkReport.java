package dev.waymark.weblink;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what the answers mean for each place that an address is written at. */
final class LinkReport {

  private final Map<String, Answer> answers;
  private final int cacheDays;

  LinkReport(Map<String, Answer> answers, int cacheDays) {
    this.answers = answers;
    this.cacheDays = cacheDays;
  }

  static Diagnostic password(Span at) {
    return Diagnostic.of(
        WebLinkRule.PASSWORD_IN_WEB_LINK,
        "this address holds a user name or password, which every reader can see",
        at,
        "remove what stands before the @, and the @");
  }

  static Diagnostic unreadable(Span at) {
    return Diagnostic.of(
        WebLinkRule.UNCHECKED_WEB_LINK,
        "this web address could not be read, so it was not checked",
        at,
        "open it in a browser, and write it as the browser shows it");
  }

  List<Diagnostic> findings(List<Located<WebAddress>> links) {
    List<Diagnostic> findings = new ArrayList<>();
    List<Located<WebAddress>> open = new ArrayList<>();
    for (Located<WebAddress> link : links) {
      Answer answer = answers.get(link.value().uri().toString());
      if (answer == null) {
        open.add(link);
      } else if (answer instanceof Answer.Bad bad) {
        findings.add(Diagnostic.of(bad.rule(), bad.message(), link.at(), bad.hint()));
      } else if (answer instanceof Answer.Moved moved) {
        findings.add(moved(link, moved));
      }
    }
    if (!open.isEmpty()) {
      findings.add(outOfTime(open));
    }
    return findings;
  }

  private static Diagnostic moved(Located<WebAddress> link, Answer.Moved moved) {
    String fragment = link.value().fragment();
    boolean keep = !fragment.isEmpty() && moved.to().indexOf('#') < 0;
    return Diagnostic.of(
        WebLinkRule.MOVED_WEB_LINK,
        "this page has moved for good",
        link.at(),
        "write " + moved.to() + (keep ? "#" + fragment : ""));
  }

  private Diagnostic outOfTime(List<Located<WebAddress>> open) {
    Set<String> addresses = new HashSet<>();
    open.forEach(link -> addresses.add(link.value().uri().toString()));
    Span first = open.stream().map(Located::at).min(Comparator.naturalOrder()).orElseThrow();
    String count = addresses.size() == 1 ? "1 web address" : addresses.size() + " web addresses";
    return Diagnostic.of(
        WebLinkRule.UNCHECKED_WEB_LINK,
        "the time was up before " + count + " could be checked, the first of them here",
        first,
        cacheDays == 0
            ? "run the check again"
            : "run the check again: it goes on with those that it has not seen work");
  }
}
