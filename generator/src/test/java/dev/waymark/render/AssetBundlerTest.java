package dev.waymark.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AssetBundlerTest {
  private final Map<String, String> files = new HashMap<>();

  @Test
  void modulesBecomeOneStrictFunction() {
    file("js/a.js", "import { b } from \"./b.js\";\n\nb(1);\n");
    file("js/b.js", "export function b(x) {\n  return x;\n}\n");
    assertThat(script("js/a.js"))
        .isEqualTo(
            """
            (function () {
            "use strict";
            function b(x) {
            return x;
            }
            ;
            b(1);
            })();
            """);
  }

  @Test
  void importedModuleStandsOnceBeforeAllThatImportIt() {
    file("js/a.js", "import { c } from './c.js';\nconst a = c;");
    file("js/b.js", "import {\n  c,\n  d,\n} from \"./c.js\"\nconst b = c + d;");
    file("js/c.js", "export const c = 1;\nexport const d = 2;");
    assertThat(body("js/a.js\n# and\njs/b.js"))
        .isEqualTo("const c = 1;\nconst d = 2;\nconst a = c;\nconst b = c + d;\n");
  }

  @Test
  void importLeadsToAnotherFolder() {
    file("js/follow/a.js", "import { c } from \"../base/c.js\";");
    file("js/base/c.js", "export class c {}");
    assertThat(body("js/follow/a.js")).isEqualTo("class c {}\n;\n");
  }

  @Test
  void allKindsOfExportsLoseTheWord() {
    file(
        "a.js",
        "export async function a() {}\nexport function* b() {}\nexport class c {}\nexport const d = 1;");
    assertThat(body("a.js"))
        .isEqualTo("async function a() {}\nfunction* b() {}\nclass c {}\nconst d = 1;\n");
  }

  @Test
  void moduleWithoutLastSemicolonDoesNotRunIntoTheNext() {
    file("a.js", "const a = 1");
    file("b.js", "(2)");
    assertThat(body("a.js\nb.js"))
        .isEqualTo("const a = 1;\n(2);\n".replace("1;", "1\n;").replace(");", ")\n;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const o = { import: 1, export: 2 };",
        "o.import(1);",
        "const s = \"import x from 'y'\";",
        "const r = /[/'\"`]import(/;",
        "const r = a / b / import_;",
        "const t = `import ${a + `export ${{ b: \"}\" }}`} // no comment`;",
        "function f() { var a; if (a) { var b; } }",
        "const f = () => { var a; };",
        "const f = function a() {}, g = class h {};",
        "if (a) { const b = 1; } const b = 2;",
      })
  void whatOnlyLooksForbiddenStays(String code) {
    file("a.js", code);
    assertThat(body("a.js")).startsWith(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "import x from \"./b.js\"; | 1 | write import { name } from",
        "~\nimport * as x from \"./b.js\";~ | 2 | write import { name } from",
        "import { b as c } from \"./b.js\"; | 1 | write import { name } from",
        "import \"./b.js\"; | 1 | write import { name } from",
        "import { b } from \"b.js\"; | 1 | begins with ./ or ../",
        "import { b } from \"https://example.org/b.js\"; | 1 | begins with ./ or ../",
        "import { b | 1 | write import { name } from",
        "~let x;\nimport { b } from \"./b.js\";~ | 2 | imports stand at the top",
        "~\n\nconst x = import(\"./b.js\");~ | 3 | imports stand at the top",
        "export default 1; | 1 | export stands before function, class or const",
        "export { x }; | 1 | export stands before function, class or const",
        "export let x; | 1 | export stands before function, class or const",
        "export * from \"./b.js\"; | 1 | export stands before function, class or const",
        "export function () {} | 1 | each has a name",
        "~import { b } from \"./b.js\";\nimport { c } from \"./c.js\";~ | 2 | has no file assets/js/c.js",
        "import { c } from \"./b.js\"; | 1 | js/b.js does not export c",
        "import { e } from \"../../e.js\"; | 1 | has no file assets/../e.js",
        "~import { b } from \"./b.js\";\nconst hidden = 1;~ | 2 | name hidden is taken by js/b.js",
        "~import { b } from \"./b.js\";\nfunction b() {}~ | 2 | name b is taken by js/b.js",
        "~import { b } from \"./b.js\";\nconst x = 1, hidden = 2;~ | 2 | name hidden is taken by js/b.js",
        "~const x = 1;\nfunction x() {}~ | 2 | name x is declared twice",
        "const { x } = y; | 1 | a declaration of its own",
        "var x; | 1 | write const or let",
        "if (x) { var y; } | 1 | write const or let",
        "~const x = `a\nb`;~ | 1 | a text in backquotes has to end on its line",
        "~const x = `a ${1} b\nc`;~ | 1 | a text in backquotes has to end on its line",
        "~const x = `a~ | 1 | a text in backquotes has no end",
        "~const x = \"a \\\nb\";~ | 1 | a text in quotes has to end on its line",
        "/* x | 1 | a comment has no end",
        "x } | 1 | a bracket is closed that was not opened",
      })
  void whatCannotBeJoinedIsAMistakeWithItsLine(String code, int line, String message) {
    file("js/a.js", code);
    file("js/b.js", "export const b = 1;\nconst hidden = 2;");
    assertThatThrownBy(() -> script("js/a.js"))
        .isInstanceOf(ThemeException.class)
        .hasMessageContaining(message)
        .extracting(e -> String.valueOf(((ThemeException) e).span()))
        .asString()
        .contains("theme/assets/js/a.js", "line=" + line + ",");
  }

  @Test
  void modulesThatImportEachOtherAreAMistake() {
    file("a.js", "import { b } from \"./b.js\";\nexport const a = 1;");
    file("b.js", "import { a } from \"./a.js\";\nexport const b = 1;");
    assertThatThrownBy(() -> script("a.js"))
        .hasMessage("modules import each other: a.js → b.js → a.js");
  }

  @Test
  void missingPartIsAMistake() {
    assertThatThrownBy(() -> script("a.js")).hasMessage("the theme has no file assets/a.js");
    assertThatThrownBy(() -> style("a.css")).hasMessage("the theme has no file assets/a.css");
  }

  @Test
  void idleLinesOfScriptsAreLeftOut() {
    file(
        "a.js",
        """
        // a
        /* b
           c */
        const a = 1; // d

            /* e */ const b = "// f"; /* g
            h */
        const c = a
        // i
        (b);
        """);
    assertThat(body("a.js"))
        .isEqualTo(
            """
            const a = 1; // d
            const b = "// f"; /* g
                h */
            const c = a
            (b);
            """);
  }

  @Test
  void licencesStay() {
    file("a.js", "/*! A\n  licence */\n/* no */\nconst a = 1;\n");
    assertThat(body("a.js")).isEqualTo("/*! A\n  licence */\nconst a = 1;\n");
    file("a.css", "/* no */\n  /*! A\n  licence */\na {}\n");
    assertThat(style("a.css")).isEqualTo("/*! A\n  licence */\na{}\n");
  }

  @Test
  void idleLinesOfStylesAreLeftOut() {
    file(
        "a.css",
        """
        /* a
           b */
        a,
        p {
          color: red; /* c */

          /* d */
          margin: 0;
        }
        """);
    file("b.css", "b {}");
    assertThat(style("a.css\nb.css")).isEqualTo("a,p{color:red;margin:0}\nb{}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{content:\"x\\\n   /* y */\n\"}\n",
        "a{content:'/*'}\nb{content:'*/'}\n",
        "a{content:\"\\\"/*\"}\nb{content:\"*/\"}\n",
        "a{background:url(data:image/svg+xml;utf8,/*)}\nb{background:url(*/)}\n",
        ".\\/\\*{}\n",
        "a{content:\\ }\n",
      })
  void textsOfStylesStay(String css) {
    file("a.css", css);
    assertThat(style("a.css")).isEqualTo(css);
  }

  @Test
  void otherFilesAreJoinedAsTheyAre() {
    file("a.txt", "  a // b");
    file("b.txt", "\n/* c */\n");
    assertThat(bundle("x.txt", "a.txt\nb.txt")).isEqualTo("  a // b\n\n/* c */\n");
  }

  private void file(String path, String text) {
    files.put(path, text);
  }

  private String script(String parts) {
    return bundle("x.js", parts);
  }

  private String body(String parts) {
    String script = script(parts);
    return script.substring(
        "(function () {\n\"use strict\";\n".length(), script.length() - "})();\n".length());
  }

  private String style(String parts) {
    return bundle("x.css", parts);
  }

  private String bundle(String name, String parts) {
    return new AssetBundler(path -> Optional.ofNullable(files.get(path))).bundle(name, parts);
  }
}
