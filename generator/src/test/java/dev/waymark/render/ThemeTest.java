package dev.waymark.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.model.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ThemeTest {
  private final Path folder;
  private final ThemeFolder theme;

  ThemeTest(@TempDir Path folder) {
    this.folder = folder;
    this.theme = new ThemeFolder(folder);
  }

  @Test
  void firstLayerWinsFileByFile() throws IOException {
    theme.fallback("a", "default").artifact("a", "artifact").own("a", "own");
    theme.fallback("b", "default").artifact("b", "artifact");
    theme.fallback("c", "default");
    assertThat(theme.theme().findText("a")).hasValue("own");
    assertThat(theme.theme().findText("b")).hasValue("artifact");
    assertThat(theme.theme().findText("c")).hasValue("default");
    assertThat(theme.theme().findText("d")).isEmpty();
  }

  @Test
  void themeWithoutFolderOfTheSiteIsTheDefault() throws IOException {
    theme.fallback("page.ftlh", "default");
    assertThat(theme.theme().findText("page.ftlh")).hasValue("default");
    assertThat(folder.resolve("own")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret", "x/../../secret", "/etc/passwd", "", "..", ".secret", "a\0"})
  void nothingOutsideTheThemeIsFound(String name) throws IOException {
    theme.own("page.ftlh", "own").own(".secret", "secret");
    Files.writeString(folder.resolve("secret"), "secret");
    assertThat(theme.theme().findText(name)).isEmpty();
  }

  @Test
  void messagesAreMergedKeyByKey() throws IOException {
    theme.fallback("messages/en.properties", "a = 1\nb = 1\nc = 1\n");
    theme.artifact("messages/en.properties", "b = 2\nc = 2\n");
    theme.own("messages/en.properties", "c = 3\n");
    assertThat(theme.theme().messages("en"))
        .containsEntry("a", "1")
        .containsEntry("b", "2")
        .containsEntry("c", "3")
        .hasSize(3);
  }

  @Test
  void messagesFallBackFromVarietyToLanguageToEnglish() throws IOException {
    theme.fallback("messages/en.properties", "a = en\nb = en\nc = en\nd = en\n");
    theme.own("messages/zh.properties", "b = zh\nc = zh\nd = zh\n");
    theme.fallback("messages/zh-Hant.properties", "c = zh-Hant\nd = zh-Hant\n");
    theme.fallback("messages/zh-Hant-TW.properties", "d = zh-Hant-TW\n");
    assertThat(theme.theme().messages("zh-Hant-TW").values())
        .containsExactly("en", "zh", "zh-Hant", "zh-Hant-TW");
    assertThat(theme.theme().messages("xx").values()).containsOnly("en");
  }

  @Test
  void messagesAreUtf8() throws IOException {
    theme.fallback("messages/bn.properties", "steps = ধাপ\n");
    assertThat(theme.theme().messages("bn")).containsEntry("steps", "ধাপ");
  }

  @Test
  void assetIsNamedAfterItsContent() throws IOException {
    theme.own("assets/js/menu.js", "one");
    Route first = new AssetTable(theme.theme()).route("js/menu.js");
    assertThat(first.path()).matches("assets/js/menu-[0-9a-f]{10}\\.js");
    theme.own("assets/js/menu.js", "two");
    assertThat(new AssetTable(theme.theme()).route("js/menu.js")).isNotEqualTo(first);
  }

  @Test
  void assetIsJoinedFromItsParts() throws IOException {
    theme.fallback("assets/site.css.parts", "# order matters\ncss/b.css\n\n  css/a.css \n");
    theme.fallback("assets/css/a.css", "a {}\n").fallback("assets/css/b.css", "b {}");
    theme.own("assets/css/a.css", "own {}\n");
    assertThat(published("site.css")).containsExactly("b{}\nown{}\n");
  }

  @Test
  void wholeAssetOfAnUpperLayerWinsOverPartsOfALowerOne() throws IOException {
    theme.fallback("assets/site.css.parts", "css/a.css\n").fallback("assets/css/a.css", "a {}");
    theme.own("assets/site.css", "own {}");
    assertThat(published("site.css")).containsExactly("own {}");
  }

  @Test
  void partsOfAnUpperLayerWinOverAWholeAssetOfALowerOne() throws IOException {
    theme.fallback("assets/site.css", "whole {}").fallback("assets/css/a.css", "a {}\n");
    theme.own("assets/site.css.parts", "css/a.css");
    assertThat(published("site.css")).containsExactly("a{}\n");
  }

  @Test
  void oneModuleOfAJoinedScriptIsReplacedByALayerAbove() throws IOException {
    theme.fallback("assets/site.js.parts", "js/menu.js");
    theme.fallback("assets/js/menu.js", "import { a } from \"./a.js\";\nopen(a);\n");
    theme.fallback("assets/js/a.js", "export const a = \"default\";\n");
    theme.artifact("assets/js/a.js", "export const a = \"artifact\";\n");
    assertThat(published("site.js"))
        .containsExactly(
            "(function () {\n\"use strict\";\nconst a = \"artifact\";\nopen(a);\n})();\n");
  }

  @Test
  void assetThatIsNotJoinedStaysAsItIs() throws IOException {
    String text = "// comment\n\n  export default `a\n  b`;";
    theme.own("assets/a.js", text);
    assertThat(published("a.js")).containsExactly(text);
  }

  private Iterable<String> published(String name) {
    AssetTable assets = new AssetTable(theme.theme());
    String path = assets.route(name).file();
    SortedMap<String, String> files = new TreeMap<>();
    assets.forEach(
        Set.of(name), (file, bytes) -> files.put(file, new String(bytes, StandardCharsets.UTF_8)));
    assertThat(files).containsOnlyKeys(path);
    return files.values();
  }
}
