package dev.waymark.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageRulesTest {
  private final ThemeFolder theme;

  MessageRulesTest(@TempDir Path folder) throws IOException {
    this.theme = new ThemeFolder(folder);
    theme.fallback("messages/en.properties", "home = Home\nnext = Next: {0}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB"})
  void englishHasEveryMessage(String tag) {
    assertThat(check(tag, Map.of())).isEmpty();
  }

  @Test
  void languageWithoutAnyHasOneWarning() {
    assertThat(check("bn", Map.of()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity().label()).isEqualTo("warning");
              assertThat(problem.code()).isEqualTo("missing-messages");
              assertThat(problem.span().location()).isEqualTo("theme/messages/bn.properties");
              assertThat(problem.hint()).contains("messages/en.properties");
            });
  }

  @Test
  void eachMessageThatIsMissingHasAWarningWithTheEnglishOne() throws IOException {
    theme.artifact("messages/bn.properties", "home = হোম\n");
    assertThat(check("bn", Map.of()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("missing-message");
              assertThat(problem.message())
                  .isEqualTo("the message \"next\" does not exist in \"bn\"");
              assertThat(problem.hint()).endsWith("in English it is: next = Next: {0}");
            });
  }

  @Test
  void messagesOfAllLayersAndOfTheSiteCount() throws IOException {
    theme.artifact("messages/bn.properties", "home = হোম\n");
    theme.own("messages/bn.properties", "next = পরে\n");
    assertThat(check("bn", Map.of())).isEmpty();
    theme.own("messages/bn.properties", "");
    assertThat(check("bn", Map.of("next", "পরে"))).isEmpty();
    assertThat(check("ar", Map.of("next", "x")))
        .extracting(Diagnostic::code)
        .containsExactly("missing-message");
  }

  @Test
  void varietyHasTheMessagesOfItsLanguage() throws IOException {
    theme.fallback("messages/pt.properties", "home = Início\n");
    theme.fallback("messages/pt-BR.properties", "next = Seguinte\n");
    assertThat(check("pt-BR", Map.of())).isEmpty();
    assertThat(check("pt-PT", Map.of())).hasSize(1);
  }

  @Test
  void messageOfTheSitesOwnThemeIsAskedForToo() throws IOException {
    theme.own("messages/en.properties", "own = Own");
    theme.fallback("messages/bn.properties", "home = x\nnext = y");
    assertThat(check("bn", Map.of())).singleElement().matches(p -> p.message().contains("\"own\""));
  }

  private List<Diagnostic> check(String tag, Map<String, String> messages) {
    return new MessageRules(theme.theme()).check(List.of(new Language(tag, tag, false, messages)));
  }
}
