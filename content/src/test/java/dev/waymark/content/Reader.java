package dev.waymark.content;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Someone with a tab of their own, in the browser that all tests share. What the browser pretends
 * for them goes with the tab, and what the site has stored for them goes, too: a test class says
 * {@code @ExtendWith(Reader.Provider.class)}, and its methods take a {@code Reader}.
 */
final class Reader implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration GLANCE = Duration.ofMillis(30);

  private final BrowserSession session;
  private final ChromeDriver driver;
  private final String otherTab;
  private final Keyboard keyboard;
  private final Pointers pointers;

  private Reader(BrowserSession session) {
    this.session = session;
    driver = session.browser().driver();
    otherTab = driver.getWindowHandle();
    keyboard = new Keyboard(driver);
    pointers = new Pointers(driver);
    driver.switchTo().newWindow(WindowType.TAB);
    resize(1280, 800);
  }

  Keyboard keyboard() {
    return keyboard;
  }

  /** Return their mouse and their finger. */
  Pointers pointers() {
    return pointers;
  }

  /** Look at the page through a window of this size, in CSS pixels. */
  void resize(int width, int height) {
    session.browser().resize(width, height);
  }

  /** Tell the browser something in the protocol of its developer tools. */
  void tell(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  /** Run this script before those of each page that is opened from now on. */
  void prepare(String script) {
    tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** Hold a telephone: narrow, and touched with a finger. */
  void takePhone() {
    resize(360, 740);
    tell("Emulation.setTouchEmulationEnabled", Map.of("enabled", true, "maxTouchPoints", 1));
  }

  /** Return and forget the errors that pages have logged. */
  List<String> problems() {
    return session.browser().problems();
  }

  void open(String route) {
    session.browser().open(session.address(route));
  }

  void reload() {
    driver.navigate().refresh();
  }

  /** Press the browser's own button for back. */
  void goBack() {
    driver.navigate().back();
  }

  /** Return the page's address from the site's home on: {@code guides/neck/#sit}. */
  String address() {
    String home = session.address("").toString();
    String now = driver.getCurrentUrl();
    if (now == null || !now.startsWith(home)) {
      throw new AssertionError(now + " is not below " + home);
    }
    return now.substring(home.length());
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Return all that match and take up room. */
  List<WebElement> seen(String selector) {
    return elements(SEEN, selector);
  }

  /** Return the one button, link or label that is to be seen with exactly these words. */
  WebElement named(String words) {
    List<WebElement> found = elements(NAMED, words);
    if (found.size() != 1) {
      throw new AssertionError("\"" + words + "\" is to be seen " + found.size() + " times");
    }
    return found.get(0);
  }

  private List<WebElement> elements(String expression, String argument) {
    return ((List<?>) evaluate(expression, argument)).stream().map(WebElement.class::cast).toList();
  }

  private static final String SEEN =
      """
      [...document.querySelectorAll(arguments[0])]
          .filter(e => e.checkVisibility({ visibilityProperty: true }))""";

  private static final String NAMED =
      """
      [...document.querySelectorAll('button, a, label, summary')]
          .filter(e => e.checkVisibility({ visibilityProperty: true }))
          .filter(e => (e.innerText ?? e.textContent).trim().replace(/\\s+/g, ' ') === arguments[0])""";

  void click(String words) {
    pointers.click(named(words));
  }

  void tap(String words) {
    pointers.tap(named(words));
  }

  /** Return the value of a JavaScript expression. */
  Object evaluate(String expression, Object... arguments) {
    return session.browser().evaluate(expression, arguments);
  }

  /** Return the value of a JavaScript expression that is a list of texts. */
  List<String> texts(String expression) {
    return ((List<?>) evaluate(expression)).stream().map(String::valueOf).toList();
  }

  /** Return the text of the element that has the focus. */
  String focused() {
    return (String) evaluate("document.activeElement.innerText.trim()");
  }

  /** Return whether all of the element is within the window, and nothing covers its middle. */
  boolean sees(WebElement element) {
    return (Boolean) evaluate(IN_SIGHT, element);
  }

  private static final String IN_SIGHT =
      """
      (element => {
        const box = element.getBoundingClientRect();
        const inside = box.width > 0 && box.top >= -1 && box.bottom <= innerHeight + 1;
        const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return inside && (element.contains(at) || !!at?.contains(element));
      })(arguments[0])""";

  /** Wait for what the page does a moment later. */
  void await(String what, BooleanSupplier happened) {
    new WebDriverWait(driver, PATIENCE, GLANCE)
        .withMessage(() -> what + ", at " + driver.getCurrentUrl())
        .until(any -> happened.getAsBoolean());
  }

  @Override
  public void close() {
    driver.get("about:blank"); // as in Browser.forgetVisits
    tell("Storage.clearDataForOrigin", Map.of("origin", origin(), "storageTypes", "all"));
    driver.close();
    driver.switchTo().window(otherTab);
  }

  private String origin() {
    return session.address("/").toString().replaceFirst("/$", "");
  }

  /** Gives each test a reader of its own; JUnit closes it after the test. */
  static final class Provider implements ParameterResolver {
    private final BrowserSession.Provider sessions = new BrowserSession.Provider();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Reader.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      BrowserSession session = (BrowserSession) sessions.resolveParameter(parameter, context);
      return context
          .getStore(ExtensionContext.Namespace.create(Reader.class))
          .getOrComputeIfAbsent(Reader.class, key -> new Reader(session), Reader.class);
    }
  }
}
