package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pages ask nobody but their own site for anything, break no policy of their own and log nothing
 * that goes wrong; whether they come from a host or from a folder.
 */
@ExtendWith(BrowserSession.Provider.class)
final class SelfContainedIT {
  private static final class Folder {
    private static final URI ADDRESS = FolderSite.build();
  }

  @ParameterizedTest
  @EnumSource
  void pageOfHostNeedsNobodyElse(PageKind kind, BrowserSession session) {
    kind.open(session, 1280);
    assertIsSelfContained(session.browser(), session.topAddress(""));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_FOUND") // only a host shows it
  void pageOfFolderNeedsNobodyElse(PageKind kind, BrowserSession session) {
    String route = kind.route();
    boolean isFolder = route.isEmpty() || route.endsWith("/");
    Browser browser = session.browser();
    browser.open(Folder.ADDRESS.resolve(isFolder ? route + "index.html" : route));
    kind.enter(browser);
    assertIsSelfContained(browser, Folder.ADDRESS);
  }

  private static void assertIsSelfContained(Browser browser, URI site) {
    browser.loadPictures();
    List<URI> requests = browser.requests();
    assertThat(requests)
        .hasSizeGreaterThan(1)
        .allMatch(request -> request.toString().startsWith(site.toString()));
    assertThat(browser.messages()).isEmpty();
  }

  @Test
  void whatIsNotSelfContainedIsSeen(@TempDir Path folder, BrowserSession session)
      throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(
        page,
        """
        <!DOCTYPE html>
        <html lang="en"><title>x</title>
        <meta http-equiv="Content-Security-Policy" content="script-src 'self'">
        <img src="http://127.0.0.1:9/elsewhere.png" alt="">
        <script>document.title = 'y';</script>
        """);
    Browser browser = session.browser();
    browser.open(page.toUri());
    assertThat(browser.requests()).contains(URI.create("http://127.0.0.1:9/elsewhere.png"));
    assertThat(browser.messages())
        .anyMatch(message -> message.contains("Content Security Policy"))
        .anyMatch(message -> message.contains("ERR_"));
  }
}
