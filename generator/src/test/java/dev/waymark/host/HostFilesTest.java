package dev.waymark.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostFilesTest {
  private final SiteFixture site;

  HostFilesTest(@TempDir Path folder) throws IOException {
    this.site = new SiteFixture(folder);
  }

  @Test
  void siteWithoutAnAddressHasWhatNeedsNone() throws IOException {
    site.write("site.yaml", "title: T");
    assertThat(write())
        .containsOnlyKeys(".nojekyll", "robots.txt", "_headers")
        .containsEntry(".nojekyll", "")
        .containsEntry("robots.txt", "User-agent: *\nDisallow:\n")
        .containsEntry(
            "_headers",
            """
            /*
              Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; \
            img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; \
            manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; \
            frame-ancestors 'none'
              Permissions-Policy: accelerometer=(), camera=(), geolocation=(), gyroscope=(), \
            magnetometer=(), microphone=(), payment=(), usb=()
              Referrer-Policy: same-origin
              X-Content-Type-Options: nosniff
            /assets/*
              Cache-Control: public, max-age=31536000, immutable
            /media/*
              Cache-Control: public, max-age=31536000, immutable
            """);
  }

  @Test
  void pathsBeginWithThatOfTheSite() throws IOException {
    site.write(
        "site.yaml", "title: T\nbaseUrl: https://g.example/my%20site/\ncustomDomain: g.example");
    site.guide("guides/a.md", "aliases: [/old/, /b c.html]");
    assertThat(write())
        .containsEntry("CNAME", "g.example\n")
        .containsEntry(
            "robots.txt",
            "User-agent: *\nDisallow:\n\nSitemap: https://g.example/my%20site/sitemap.xml\n")
        .containsEntry(
            "_redirects",
            """
            /my%20site/old/ /my%20site/guides/a/ 301
            /my%20site/b%20c.html /my%20site/guides/a/ 301
            """);
    assertThat(write().get("_headers")).contains("\n/my%20site/media/*\n");
  }

  @Test
  void translationsLeadOnToThemselvesAndUntranslatedTextsOnce() throws IOException {
    site.write(
        "site.yaml",
        "title: T\nlinks: explicit\nlanguages: { en: { name: E }, bn: { name: B }, ar: { name: A } }");
    site.guide("guides/a.md", "aliases: [old]").guide("guides/a.bn.md", "aliases: [bn/old]");
    assertThat(write())
        .containsEntry(
            "_redirects", "/bn/old/ /bn/guides/a/index.html 301\n/old/ /guides/a/index.html 301\n");
  }

  @Test
  void starInAnOldAddressIsNoPattern() throws IOException {
    site.guide("guides/a.md", "aliases: ['/old*/']");
    assertThat(write()).containsEntry("_redirects", "/old%2A/ /guides/a/ 301\n");
  }

  private Map<String, String> write() {
    return new HostFiles(site.site())
        .write().stream()
            .collect(Collectors.toMap(file -> file.route().path(), file -> file.text()));
  }
}
