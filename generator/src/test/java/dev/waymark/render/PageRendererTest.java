package dev.waymark.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.SiteView;
import dev.waymark.render.ThemeFolder.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageRendererTest {
  private final ThemeFolder theme;

  PageRendererTest(@TempDir Path folder) {
    this.theme = new ThemeFolder(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${page.title} | Tom &amp; &lt;Jerry&gt;",
        "<a title=\"${page.contents[0].text}\"> | <a title=\"Why &quot;us&quot;\">",
        "${page.body} | <p>finished</p>",
        "${page.extra.weather} | &lt;sun&gt;",
        "${page.summary!'none'} | none",
        "<#list page.contents as h>${h.level}${h.id} </#list>. | 2why 3how .",
        "${page.head.indexed?then('yes', 'no')} | yes",
        "${1234567} ${0.5} | 1234567 0.5",
        "${t('steps', 1)}, ${t('steps', 2)} | 1 step, 2 steps",
        "${t('from', page.title)} | by Tom &amp; &lt;Jerry&gt;",
        "${url('')} ${url('guides/neck/')} | ../ ../guides/neck/",
      })
  void templateShowsItsView(String template, String html) throws IOException {
    theme.own(
        "messages/en.properties",
        "steps = {0, plural, one {# step} other {# steps}}\nfrom = by {0}");
    theme.own("page.ftlh", template);
    assertThat(theme.render()).isEqualTo(new Result(html, null));
  }

  @Test
  void frameSpeaksTheLanguageOfTheReaders() throws IOException {
    theme.own("messages/en.properties", "home = Home\nof = {0} of {1}");
    theme.own("messages/bn.properties", "home = হোম\nof = {1}-এর {0}");
    theme.own(
        "page.ftlh", "${t('home')} ${ui('home')} ${ui('of', 1, 2)} ${site.title}/${frame.title}");
    Page page = ThemeFolder.page();
    SiteView own = page.site();
    SiteView frame =
        new SiteView(
            "সাইট",
            null,
            own.home(),
            own.menu(),
            own.footer(),
            own.emergency(),
            own.contact(),
            null,
            own.languages(),
            own.browse(),
            own.search(),
            own.manifest(),
            null,
            null,
            own.data());
    Page untranslated =
        new Page(
            page.route(), page.template(), "en", page.view(), own, new Page.Frame("bn", frame));
    assertThat(theme.render(untranslated, "en", "bn"))
        .isEqualTo(new Result("Home হোম ২-এর ১ Site/সাইট", null));
    assertThat(theme.render(page, "en", "bn"))
        .isEqualTo(new Result("Home Home 1 of 2 Site/Site", null));
  }

  @Test
  void missingMessageOfTheFrameIsAnError() throws IOException {
    theme.own("page.ftlh", "${ui('gone')}");
    assertThat(theme.render().error().message()).contains("no message with the key gone");
  }

  @Test
  void assetsThatPagesAskForAreHandedOverOnce() throws IOException {
    theme.own("assets/a.css", "a {}").own("assets/unused.css", "b {}");
    theme.own("page.ftlh", "${asset('a.css')} ${asset('a.css')}");
    PageRenderer renderer = theme.renderer();
    Rendered page = renderer.render(ThemeFolder.page());
    assertThat(page.assets()).containsExactly("a.css");
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8))
        .matches("\\.\\./(assets/a-[0-9a-f]{10}\\.css) \\.\\./\\1");
    List<String> paths = new ArrayList<>();
    renderer.forEachAsset(page.assets(), (path, bytes) -> paths.add(path));
    assertThat(paths).hasSize(1).first().asString().matches("assets/a-[0-9a-f]{10}\\.css");
  }

  @Test
  void missingTemplateIsNamed() {
    Result result = theme.render();
    assertThat(result.error().code()).isEqualTo("template-missing");
    assertThat(result.error().message()).contains("page.ftlh");
    assertThat(result.html()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "template-error | 2:3 | ${asset('gone.css')} | no file assets/gone.css",
        "template-error | 2:1 | ${t('gone')} | no message with the key gone",
        "template-error | 2:3 | ${t('broken', 1)} | ",
        "template-error | 2:3 | ${page.gone} | page.gone",
        "template-error | 2:1 | <#include 'gone.ftlh'> | gone.ftlh",
        "template-error | 2:3 | ${url('../..')} | not a route",
        "template-error | 2:3 | ${page} | string",
        "template-error | 2:3 | ${page.contents} | string",
        "template-error | 2:3 | ${page.contents[0]} | string",
        "template-syntax | 2:3 | ${} | ",
        "template-syntax | 2:2 | <#lst page.contents as x> | lst",
      })
  void errorsNameTemplateLineAndColumn(String code, String place, String line, String message)
      throws IOException {
    theme.own("messages/en.properties", "broken = {0, plural, one}");
    theme.own("page.ftlh", "first line\n" + line);
    Result result = theme.render();
    assertThat(result.html()).isNull();
    assertThat(result.error().code()).isEqualTo(code);
    assertThat(result.error().span().location()).isEqualTo("theme/page.ftlh:" + place);
    assertThat(result.error().message())
        .contains(message == null ? "" : message)
        .doesNotContain("\n");
  }

  @Test
  void errorsInIncludedTemplatesAreFoundThere() throws IOException {
    theme.own("page.ftlh", "<#include 'part.ftlh'>");
    theme.own("part.ftlh", "\n\n  ${page.gone}");
    assertThat(theme.render().error().span()).isEqualTo(new Span("theme/part.ftlh", 3, 5, 1));
    theme.own("part.ftlh", "\n<#if>");
    assertThat(theme.render().error().span().location()).startsWith("theme/part.ftlh:2:");
    assertThat(theme.render().error().code()).isEqualTo("template-syntax");
  }

  @Test
  void errorsInScriptsAreFoundThere() throws IOException {
    theme.own("page.ftlh", "${asset('a.js')}").own("assets/a.js.parts", "js/a.js");
    theme.own("assets/js/a.js", "\nexport default 1;");
    Diagnostic error = theme.render().error();
    assertThat(error.span().location()).isEqualTo("theme/assets/js/a.js:2");
    assertThat(error.message()).contains("export").doesNotContain("while rendering");
  }

  @Test
  void pageIsTheSameOnEveryThread() throws IOException {
    theme.own("messages/en.properties", "steps = {0, plural, one {# step} other {# steps}}");
    theme.own("page.ftlh", "${t('steps', 3)} <#list page.contents as h>${h.text}</#list>");
    PageRenderer renderer = theme.renderer();
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> ThemeFolder.render(renderer)))
        .containsOnly(new Result("3 steps Why &quot;us&quot;How", null));
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(
      strings = {
        "<#list 1.. as x></#list>",
        "<#list 1.. as x>${x?string[0..<0]}</#list>",
        "<#list (1..10000000)?filter(x -> x < 0) as x></#list>", // can't be interrupted
      })
  void endlessTemplateIsEnded(String template) throws IOException {
    theme.own("page.ftlh", template);
    Result result = ThemeFolder.render(theme.renderer(Duration.ofMillis(100)));
    assertThat(result.error().code()).isEqualTo("template-endless");
    assertThat(result.error().span().file()).isEqualTo("theme/page.ftlh");
    assertThat(result.html()).isNull();
  }

  @Test
  void macroThatCallsItselfIsEnded() throws IOException {
    theme.own("page.ftlh", "<#macro m><@m/></#macro><@m/>");
    assertThat(theme.render().error().code()).isEqualTo("template-endless");
  }

  @Test
  void functionThatCallsItselfIsEnded() throws IOException {
    theme.own("page.ftlh", "<#function f x><#return f(x + 1)></#function>${f(1)}");
    assertThat(theme.render().error().code()).isEqualTo("template-endless");
  }

  @Test
  void pageThatGrowsWithoutEndIsEnded() throws IOException {
    PageWriter writer = new PageWriter(10);
    writer.write("ten chars.");
    assertThatThrownBy(() -> writer.write("x"))
        .isInstanceOf(IOException.class)
        .hasMessage("the page is larger than 10 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<#list 1.. as x></#list>", "<#list 1.. as x>${x?string[0..<0]}</#list>"})
  void endlessLoopIsInterrupted(String template) throws IOException, InterruptedException {
    Set<Thread> before = renderingThreads();
    theme.own("page.ftlh", template);
    assertThat(ThemeFolder.render(theme.renderer(Duration.ofMillis(100))).problem()).isNotNull();
    Set<Thread> left = renderingThreads();
    for (int i = 0; i < 200 && !before.containsAll(left); i++) {
      Thread.sleep(50);
      left = renderingThreads();
    }
    assertThat(before).containsAll(left);
  }

  private static Set<Thread> renderingThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("waymark-render"))
        .filter(thread -> thread.getState() == Thread.State.RUNNABLE)
        .collect(Collectors.toSet());
  }

  @Test
  void rendererGoesOnAfterAnEndlessPage() throws IOException {
    theme.own("page.ftlh", "<#if page.title?length == 0>x<#else><#list 1.. as x></#list></#if>");
    PageRenderer renderer = theme.renderer(Duration.ofMillis(200));
    assertThat(ThemeFolder.render(renderer).error().code()).isEqualTo("template-endless");
    assertThat(ThemeFolder.render(renderer).error().code()).isEqualTo("template-endless");
  }
}
