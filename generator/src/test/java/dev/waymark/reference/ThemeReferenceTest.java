package dev.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.page.view.GuideView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The reference says what the sources say. {@code -Dgolden.update=true} writes it anew: read the
 * difference before you commit it.
 */
final class ThemeReferenceTest {
  private static final Path PAGE = Path.of("..", "docs", "theme-reference.md");

  @Test
  void referenceIsUpToDate() throws IOException {
    String reference = new ThemeReference(ThemeSource.read()).write();
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI")).as("CI never changes what is expected").isNull();
      Files.writeString(PAGE, reference);
    }
    assertThat(reference).isEqualTo(Files.readString(PAGE));
  }

  @Test
  void everyViewIsRead() throws IOException {
    assertThat(ThemeSource.read().views()).hasSizeGreaterThan(40).containsKey("StyleGuideView");
    assertThat(Objects.requireNonNull(ThemeSource.read().views().get("GuideView")).components())
        .hasSize(GuideView.class.getRecordComponents().length)
        .contains(
            new ViewSource.Component("summary", "String", true, "one sentence"),
            new ViewSource.Component("phases", "List<PhaseView>", false, "at least one"));
  }

  @Test
  void everyParameterOfAPartialIsInItsComment() throws IOException {
    ThemeSource theme = ThemeSource.read();
    for (var partial : theme.partials().entrySet()) {
      Set<String> parameters = new TreeSet<>();
      theme.called(partial.getKey()).forEach(macro -> parameters.addAll(macro.names()));
      assertThat(partial.getValue().documented()).as(partial.getKey()).isEqualTo(parameters);
      assertThat(partial.getValue().comment()).as(partial.getKey()).isNotBlank();
    }
  }
}
