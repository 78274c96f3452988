package dev.waymark.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One browser and two servers of the published site for all tests of a run, one below a path and
 * one at the top: a test class says {@code @ExtendWith(BrowserSession.Provider.class)}, and its
 * methods take a {@code BrowserSession}.
 */
record BrowserSession(Browser browser, SiteServer server, SiteServer top) implements AutoCloseable {

  /** Start all, or skip the test where there is no browser. */
  static BrowserSession start() {
    Browser browser = Browser.start();
    try {
      Path site = PublishedSite.folder();
      return new BrowserSession(
          browser,
          SiteServer.start(site, SiteServer.SUB_PATH),
          SiteServer.start(site, SiteServer.TOP));
    } catch (IOException e) {
      browser.close();
      throw new UncheckedIOException("cannot serve the site", e);
    }
  }

  /** Open the page with {@code route} in a window of this size, in CSS pixels. */
  void open(String route, int width, int height) {
    browser.resize(width, height);
    browser.open(address(route));
  }

  /** Return where the page with {@code route} is served below a path. */
  URI address(String route) {
    return server.address().resolve(route);
  }

  /** Return where it is served at the top of a host, as the site's own address has it. */
  URI topAddress(String route) {
    return top.address().resolve(route);
  }

  @Override
  public void close() {
    browser.close();
    server.close();
    top.close();
  }

  /** Starts it before the first test that wants it; JUnit closes it after the last. */
  static final class Provider implements BeforeAllCallback, ParameterResolver {
    @Override
    public void beforeAll(ExtensionContext context) {
      session(context); // here and not in a parameter, so that a missing browser skips the class
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == BrowserSession.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return session(context);
    }

    private static BrowserSession session(ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(BrowserSession.class))
          .getOrComputeIfAbsent(
              BrowserSession.class, key -> BrowserSession.start(), BrowserSession.class);
    }
  }
}
