package dev.waymark.weblink;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Located;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks whether the web pages that a site links to are there. Needs the network, so that two
 * checks need not agree; nothing else in this program depends on it.
 *
 * <p>Each address is asked once, without its fragment, cookies or passwords, and by the proxy that
 * the JDK's system properties name, if any. Hosts in private networks are never asked, not even by
 * way of a redirect. One gap is left: a name is looked up once to decide this and once more by the
 * HTTP client, and who controls the name could answer the two differently ("DNS rebinding"). Where
 * that matters, run the check on a machine that can't reach what it must not reach.
 *
 * <p>Safe for use by many threads and processes, though each check has limits of its own.
 */
public final class WebLinkChecker {
  private final Path cacheFile;
  private final Clock clock;
  private final Limits limits;
  private final AddressGuard guard;

  /**
   * Make a checker.
   *
   * @param cacheFile where good answers are kept; need not exist. One that can't be read or written
   *     is passed over
   * @param clock says which day it is; durations are measured without it
   */
  public WebLinkChecker(Path cacheFile, Clock clock, Limits limits) {
    this(cacheFile, clock, limits, AddressGuard.standard());
  }

  WebLinkChecker(Path cacheFile, Clock clock, Limits limits, AddressGuard guard) {
    this.cacheFile = cacheFile;
    this.clock = clock;
    this.limits = limits;
    this.guard = guard;
  }

  /**
   * Check links, and report each place that a doubtful one is written at, in the order of places.
   * Links that do not begin with {@code http:} or {@code https:} are passed over. Takes no longer
   * than {@link Limits#total} and a few seconds; if the thread is interrupted, it returns early and
   * stays interrupted.
   *
   * @return warnings for pages that are gone and servers that do not answer, notes for the rest
   */
  public List<Diagnostic> check(Collection<Located<String>> links) {
    List<Diagnostic> findings = new ArrayList<>();
    List<Located<WebAddress>> written = new ArrayList<>();
    for (Located<String> link : links) {
      if (WebAddress.isWeb(link.value())) {
        read(link, written, findings);
      }
    }
    Map<String, Answer> answers = answers(written);
    LinkReport report = new LinkReport(answers, limits.cacheDays());
    findings.addAll(report.findings(written));
    return findings.stream().distinct().sorted().toList();
  }

  private static void read(
      Located<String> link, List<Located<WebAddress>> written, List<Diagnostic> findings) {
    try {
      WebAddress address = WebAddress.parse(link.value());
      if (address.hasUser()) {
        findings.add(LinkReport.password(link.at()));
      } else {
        written.add(new Located<>(address, link.at()));
      }
    } catch (URISyntaxException unreadable) {
      findings.add(LinkReport.unreadable(link.at()));
    }
  }

  private Map<String, Answer> answers(List<Located<WebAddress>> written) {
    AnswerCache cache = new AnswerCache(cacheFile, limits.cacheDays(), LocalDate.now(clock));
    Map<String, Answer> answers = new HashMap<>(cache.read());
    Map<String, WebAddress> open = new LinkedHashMap<>();
    for (Located<WebAddress> link : written) {
      WebAddress whole = link.value();
      String address = whole.uri().toString();
      if (!answers.containsKey(address)) {
        open.putIfAbsent(address, new WebAddress(whole.uri(), "", false));
      }
    }
    Map<String, Answer> fresh = new Inquiry(limits, guard, clock).ask(open.values());
    if (!fresh.isEmpty()) {
      cache.add(fresh);
    }
    answers.putAll(fresh);
    return answers;
  }
}
