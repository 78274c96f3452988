package dev.waymark.weblink;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Located;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Checks links that are written one a line in a file named {@code a.md}. */
record WebLinkFixture(Path cache, Limits limits, Instant now, AddressGuard guard) {
  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  static WebLinkFixture of(Path folder) {
    Limits limits = new Limits(8, 2, Duration.ofMillis(400), Duration.ofSeconds(5), 5, 7);
    AddressGuard guard = new AddressGuard(InetAddress::getAllByName, true);
    return new WebLinkFixture(folder.resolve("web-links"), limits, NOON, guard);
  }

  WebLinkFixture total(Duration total) {
    Limits shorter =
        new Limits(limits.concurrency(), limits.perHost(), limits.timeout(), total, 5, 7);
    return new WebLinkFixture(cache, shorter, now, guard);
  }

  WebLinkFixture timeout(Duration timeout) {
    Limits other =
        new Limits(limits.concurrency(), limits.perHost(), timeout, limits.total(), 5, 7);
    return new WebLinkFixture(cache, other, now, guard);
  }

  WebLinkFixture later(Duration time) {
    return new WebLinkFixture(cache, limits, now.plus(time), guard);
  }

  WebLinkFixture guardedBy(AddressGuard other) {
    return new WebLinkFixture(cache, limits, now, other);
  }

  List<Diagnostic> check(String... links) {
    List<Located<String>> written = new ArrayList<>();
    for (String link : links) {
      written.add(new Located<>(link, new Span("a.md", written.size() + 1, 1, 1)));
    }
    return check(written);
  }

  List<Diagnostic> check(List<Located<String>> links) {
    return new WebLinkChecker(cache, Clock.fixed(now, ZoneOffset.UTC), limits, guard).check(links);
  }

  /** Return the findings, each as line, severity, code and message. */
  List<String> lines(String... links) {
    return check(links).stream()
        .map(
            d -> d.span().line() + " " + d.severity().label() + "[" + d.code() + "] " + d.message())
        .toList();
  }
}
