package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, which the W3C runs as its validator, has nothing to say. */
final class ValidHtmlIT {
  private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";
  private static final Path STYLE_GUIDE = Path.of("target", "style-guide");

  /**
   * The checker takes structured data for a script that runs, and a file's neighbours for
   * strangers; browsers do neither, as {@link ContentPolicyIT} and {@link BrowserIT} show.
   */
  private static final String POLICY = "violates Content Security Policy (meta tag)";

  private static final Messages MESSAGES = new Messages();
  private static final SimpleDocumentValidator VALIDATOR = new SimpleDocumentValidator(true);

  @BeforeAll
  static void readSchema() throws Exception {
    VALIDATOR.setUpMainSchema(HTML5, MESSAGES);
    VALIDATOR.setUpValidatorAndParsers(MESSAGES, true, false);
  }

  @Test
  void everyPageIsValidHtml() throws IOException, SAXException {
    List<Path> files = PublishedSite.files(".html");
    assertThat(files).hasSizeGreaterThanOrEqualTo(6);
    for (Path file : files) {
      MESSAGES.file = file;
      VALIDATOR.checkHtmlFile(file.toFile(), true);
    }
    assertThat(MESSAGES.takeAll()).isEmpty();
  }

  @Test
  void styleGuideIsValidInEveryLanguage() throws IOException, SAXException {
    for (String language : List.of("", "bn", "ar")) {
      MESSAGES.file = STYLE_GUIDE.resolve(language).resolve("_styleguide").resolve("index.html");
      VALIDATOR.checkHtmlFile(MESSAGES.file.toFile(), true);
    }
    for (Path file : PublishedSite.files(STYLE_GUIDE, ".css")) {
      MESSAGES.file = file;
      VALIDATOR.checkCssFile(file.toFile(), true);
    }
    assertThat(MESSAGES.takeAll()).isEmpty();
  }

  @Test
  void everyStyleSheetIsValidCss() throws IOException, SAXException {
    List<Path> files = PublishedSite.files(".css");
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      MESSAGES.file = file;
      VALIDATOR.checkCssFile(file.toFile(), true);
    }
    assertThat(MESSAGES.takeAll()).isEmpty();
  }

  /** Collects what the checker says, as {@code file:line:column: level: message}. */
  private static final class Messages implements ErrorHandler {
    private final List<String> found = new ArrayList<>();
    private Path file = Path.of("none");

    @Override
    public void warning(SAXParseException problem) {
      if (!String.valueOf(problem.getMessage()).contains(POLICY)) {
        add("warning", problem);
      }
    }

    @Override
    public void error(SAXParseException problem) {
      add("error", problem);
    }

    @Override
    public void fatalError(SAXParseException problem) {
      add("fatal error", problem);
    }

    private void add(String level, SAXParseException problem) {
      int line = problem.getLineNumber();
      int column = problem.getColumnNumber();
      found.add(file + ":" + line + ":" + column + ": " + level + ": " + problem.getMessage());
    }

    private List<String> takeAll() {
      List<String> all = List.copyOf(found);
      found.clear();
      return all;
    }
  }
}
