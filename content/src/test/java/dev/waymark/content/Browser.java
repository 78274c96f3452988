package dev.waymark.content;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.net.PortProber;

/** A headless Chromium of this machine; nothing is ever downloaded. */
final class Browser implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Browser.class.getName());
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final String MISSING =
      "no "
          + CHROMIUM
          + " or no "
          + DRIVER
          + " on this machine: install both with: apt-get install chromium chromium-driver";
  private static final Duration LONGEST_START = Duration.ofSeconds(60);
  private static final Duration LONGEST_SCRIPT = Duration.ofSeconds(20);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Start one. A machine without it skips the test, unless the system property {@code
   * waymark.browser.required} or the environment variable {@code WAYMARK_BROWSER_REQUIRED} is true.
   */
  static Browser start() {
    boolean installed = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!installed && isRequired()) {
      throw new AssertionError(MISSING);
    }
    if (!installed) {
      LOG.log(System.Logger.Level.WARNING, "Skipped: " + MISSING); // the console counts, no more
    }
    Assumptions.assumeTrue(installed, MISSING);
    ChromeDriver driver = new ChromeDriver(service(), options());
    driver.manage().timeouts().scriptTimeout(LONGEST_SCRIPT);
    return new Browser(driver);
  }

  private static boolean isRequired() {
    return Boolean.getBoolean("waymark.browser.required")
        || Boolean.parseBoolean(System.getenv("WAYMARK_BROWSER_REQUIRED"));
  }

  /** Name the driver, so that Selenium does not look for one in the network. */
  private static ChromeDriverService service() {
    try {
      int port = PortProber.findFreePort();
      List<String> arguments = List.of("--port=" + port, "--silent");
      ChromeDriverService service =
          new ChromeDriverService(DRIVER.toFile(), port, LONGEST_START, arguments, Map.of());
      service.sendOutputTo(OutputStream.nullOutputStream()); // it greets even when silent
      return service;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + DRIVER, e);
    }
  }

  private static ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-dev-shm-usage",
        "--disable-sync");
    return options;
  }

  /** Give the page this many CSS pixels, however small a real window may be. */
  void resize(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Show pages as to a reader who has set {@code prefers-color-scheme}: light or dark. */
  void prefer(String colorScheme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", colorScheme);
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /**
   * Drop what pages of this origin have kept here: each is visited for the first time. The page is
   * left before: a worker that still serves one can keep Chromium waiting for ever.
   */
  void forgetVisits(URI origin) {
    driver.get("about:blank");
    command("Network.clearBrowserCache", Map.of());
    command(
        "Storage.clearDataForOrigin", Map.of("origin", origin.toString(), "storageTypes", "all"));
  }

  /** Give a command of the Chrome DevTools Protocol and return its result. */
  Map<String, Object> command(String method, Map<String, Object> parameters) {
    return driver.executeCdpCommand(method, parameters);
  }

  /** Open a page and wait until it is loaded. What was logged before is forgotten. */
  void open(URI address) {
    problems();
    requests();
    driver.get(address.toString());
  }

  /** Return what {@link Reader} drives. */
  ChromeDriver driver() {
    return driver;
  }

  String title() {
    return driver.getTitle();
  }

  /** Return the value of a JavaScript expression that is a whole number. */
  long number(String expression) {
    return (Long) evaluate(expression);
  }

  /** Type on the keyboard, into whatever has the focus. */
  void type(String text) {
    driver.switchTo().activeElement().sendKeys(text);
  }

  /** Click the element with this id, wherever it is: pages scroll smoothly, Selenium won't wait. */
  void click(String id) {
    run("document.getElementById(arguments[0]).click()", id);
  }

  /** Run statements of JavaScript. */
  void run(String statements, Object... arguments) {
    driver.executeScript(statements, arguments);
  }

  /** Return whether an element with this id is there and takes up room. */
  boolean isVisible(String id) {
    return (Boolean) evaluate("!!document.getElementById(arguments[0])?.checkVisibility()", id);
  }

  /** Return the value of a JavaScript expression: a boolean, {@code Long}, text, list or map. */
  Object evaluate(String expression, Object... arguments) {
    Object value = driver.executeScript("return " + expression, arguments);
    if (value == null) {
      throw new AssertionError("nothing comes of " + expression);
    }
    return value;
  }

  /** Return what the promise comes to that a JavaScript expression gives. */
  Object resolve(String expression, Object... arguments) {
    Object value =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            Promise.resolve(%s).then(done, error => done({ error: String(error) }));
            """
                .formatted(expression),
            arguments);
    if (value == null || (value instanceof Map<?, ?> map && map.containsKey("error"))) {
      throw new AssertionError(expression + " failed: " + value);
    }
    return value;
  }

  /** Load the pictures that wait for the reader to scroll, and wait for all of them. */
  void loadPictures() {
    driver.executeAsyncScript(
        """
        const done = arguments[0];
        document.querySelectorAll('img').forEach(image => { image.loading = 'eager'; });
        Promise.allSettled([...document.images].map(image => image.decode())).then(() => done());
        """);
  }

  /** Wait until a JavaScript expression, or what it promises, is true. */
  void waitUntil(String expression) {
    driver.executeAsyncScript(
        """
        const done = arguments[0];
        (async () => {
          while (!(await (%s))) {
            await new Promise(resolve => setTimeout(resolve, 50));
          }
          done();
        })();
        """
            .formatted(expression));
  }

  /** Return and forget the errors that the page has logged. */
  List<String> problems() {
    return messages(Level.SEVERE);
  }

  /** Return and forget the errors and warnings that the page has logged. */
  List<String> messages() {
    return messages(Level.WARNING);
  }

  private List<String> messages(Level lowest) {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= lowest.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Return and forget the addresses that the page has asked for. */
  List<URI> requests() {
    return events().stream()
        .filter(event -> event.is("Network.requestWillBeSent"))
        .map(event -> URI.create(event.child("request").text("url")))
        .toList();
  }

  /** Return and forget what the Chrome DevTools Protocol has told of the network and the page. */
  List<Event> events() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> new Json().<Map<String, Object>>toType(entry.getMessage(), Json.MAP_TYPE))
        .map(entry -> new Event("", entry).child("message"))
        .map(event -> new Event(event.text("method"), event.child("params").values()))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }

  /** Something that happened, such as {@code Network.requestWillBeSent}, and what is told of it. */
  record Event(String method, Map<?, ?> values) {
    boolean is(String name) {
      return method.equals(name);
    }

    Event child(String name) {
      return new Event(method, values.get(name) instanceof Map<?, ?> child ? child : Map.of());
    }

    String text(String name) {
      return String.valueOf(values.get(name));
    }

    long number(String name) {
      return values.get(name) instanceof Number number ? number.longValue() : 0;
    }
  }
}
