package dev.waymark.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.promise.ShowsPromise;
import dev.waymark.render.ThemeFolder.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 15: a theme, often somebody else's, reaches nothing but what it is given. */
@ShowsPromise(promise = 15, numbers = "attacks on templates and harmless likenesses: 0 got through")
final class TemplateAttackTest {
  private final Path folder;
  private final ThemeFolder theme;

  TemplateAttackTest(@TempDir Path folder) {
    this.folder = folder;
    this.theme = new ThemeFolder(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "<#assign ex='freemarker.template.utility.Execute'?new()>${ex('id')}",
        "${'freemarker.template.utility.ObjectConstructor' ? new()('java.io.File', '/etc')}",
        "${'x'?\n new()}",
        "${'x'?<#-- hidden -->new()}",
        "${'x'<#-- } -->?new()}",
        "${'}' + 'x'?new()}",
        "${\">\" + 'x'?new()}",
        "<#if '>' == 'x'?new()></#if>",
        "${\"a ${'x'?new()} b\"}",
        "${\"a ${'b ${x?new()}'}\"}",
        "${{'a': 'x'?new()}['a']}",
        "${page?api.class}",
        "${page.title?api.getClass()}",
        "${'.now'?eval}",
        "${'{}'?eval_json}",
        "${'{}'?evalJson}",
        "<@'${.now}'?interpret/>",
        "<#assign inline = '${page.title}'?interpret>",
        "${page.title?no_esc}",
        "${page.title?noEsc}",
        "<#noautoesc>${page.title}</#noautoesc>",
        "<#noAutoEsc>${page.title}</#noAutoEsc>",
        "<#outputformat 'plainText'>${page.title}</#outputformat>",
        "<#outputFormat 'XML'>${page.title}</#outputFormat>",
        "<#ftl output_format='plainText'>${page.title}",
        "<#ftl auto_esc=false>${page.title}",
        "<#ftl autoEsc=false>${page.title}",
        "[#ftl auto_esc=false]${page.title}",
        "[#ftl][#assign x = 'y'?new()]",
        "[#ftl][#noautoesc]${page.title}[/#noautoesc]",
        "${.now}",
        "${. now}",
        "${.<#-- -->now}",
        "${(.now)?string}",
        "${1 + .now?long}",
        "${page.summary!.now}",
        "${page.title + .now}",
        "#{.now?long}",
        "<#if .now?long gt 0>x</#if>",
        "<#list .vars?keys as k>${k}</#list>",
        "<#list .data_model?keys as k>${k}</#list>",
        "<#list .dataModel?keys as k>${k}</#list>",
        "<#list .globals?keys as k>${k}</#list>",
        "${.vars['page'].title}",
        "<#macro m a=.now></#macro>",
        "<#macro m>${.now}</#macro>",
        "<#function f x><#return x?eval></#function>",
        "<#assign x>${.now}</#assign>",
        "<#assign x = .now y = 1>",
        "<#switch .now><#case 1>x</#switch>",
        "<#list page.contents as h>${h.id}<#sep>${.now}</#list>",
        "<#list [] as h>x<#else>${.now}</#list>",
        "<#attempt>x<#recover>${.now}</#attempt>",
        "<#if false>${.now}</#if>",
        "<@page.title x=.now/>",
        "${page.contents?map(h -> h.text?eval)?join('')}",
        "${page.contents[.now?long]}",
        "${.get_optional_template('x.ftlh').exists?c}",
        "${.getOptionalTemplate('x.ftlh').exists?c}",
        "<#setting locale='bn'>${1}",
        "<#setting time_zone='Asia/Dhaka'>",
        "<#setting timeZone='Asia/Dhaka'>",
      })
  void forbiddenExpressionIsRefusedWhereItStands(String template) throws IOException {
    boolean header = template.startsWith("<#ftl") || template.startsWith("[#ftl");
    theme.own("page.ftlh", header ? template : "harmless\n" + template);
    Result result = theme.render();
    assertThat(result.html()).isNull();
    assertThat(result.error().code()).isEqualTo("template-forbidden");
    assertThat(result.error().span().location())
        .matches("theme/page\\.ftlh:" + (header ? 1 : 2) + ":\\d+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${page.title.getClass()}",
        "${page.getClass().forName('java.lang.Runtime')}",
        "${page.class}",
        "${page['class']}",
        "${page.contents.class}",
        "${page.contents.getClass()}",
        "${page.contents.size()}",
        "${page.contents.get(0).text}",
        "${page.title.length()}",
        "${page.title.toUpperCase()}",
        "${page.hashCode()}",
        "${page.toString()}",
        "${page.equals(page)}",
        "${page.extra.entrySet()}",
        "${page.extra.weather.value}",
        "${page.body.value}",
        "${t.class}",
        "${url.class}",
        "${statics['java.lang.System'].exit(1)}",
        "${Static['java.lang.Runtime']}",
        "${enums['java.lang.Thread$State']}",
        "${java.lang.Runtime}",
        "${.locale_object.country}",
        "${.localeObject.getClass()}",
        "<#include '/../../secret.txt'>",
        "<#include '../secret.txt'>",
        "<#include '../../../../../../../../etc/passwd'>",
        "<#include '/etc/passwd'>",
        "<#include 'file:///etc/passwd'>",
        "<#include 'http://localhost:1/x'>",
        "<#include 'classpath:dev/waymark/theme/x'>",
        "<#include '../secret.txt' parse=false>",
        "<#include '*/secret.txt'>",
        "<#import '/../secret.txt' as s>",
        "${asset('../../secret.txt')}",
        "${asset('/etc/passwd')}",
        "${url('/etc/passwd')}",
      })
  void nothingElseIsReached(String template) throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "secret");
    theme.own("page.ftlh", template);
    Result result = theme.render();
    assertThat(result.html()).isNull();
    assertThat(result.error().code()).isEqualTo("template-error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#-- ${.now} ${'x'?new()} -->ok",
        "<#comment>${.now}</#comment>ok",
        "<#noparse>?new .now ?eval </#noparse>ok",
        "What is new? .now and ?eval are only words. ok",
        "${'why ?new .now'}ok",
        "${r'${.now}'}ok",
        "${page.contents?size}ok",
        "<#assign now = 1 vars = {'now': 2}>${now}${vars.now}${(vars).now}${vars['now']}ok",
        "${page.title?new_line!}ok",
      })
  void wordsThatLookForbiddenAreFine(String template) throws IOException {
    theme.own("page.ftlh", template);
    Result result = theme.render();
    if (template.contains("new_line")) {
      assertThat(result.error().code()).isEqualTo("template-syntax");
    } else {
      assertThat(result.html()).endsWith("ok");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<#include 'part.ftlh'>", "<#import 'part.ftlh' as p><@p.m/>"})
  void partsOfAThemeAreCheckedToo(String template) throws IOException {
    theme.own("page.ftlh", template);
    theme.own("part.ftlh", "\n<#macro m>${.now}</#macro>");
    Diagnostic problem = theme.render().error();
    assertThat(problem.code()).isEqualTo("template-forbidden");
    assertThat(problem.span().location()).startsWith("theme/part.ftlh:2:");
  }

  @Test
  void textIsEscapedInTemplatesOfAnyName() throws IOException {
    theme.own("page.ftlh", "<#include 'part.ftl'>");
    theme.own("part.ftl", "${page.title}");
    assertThat(theme.render().html()).isEqualTo("Tom &amp; &lt;Jerry&gt;");
    theme.own("page.ftlh", "<#include 'part.ftlx'>");
    theme.own("part.ftlx", "${page.title}");
    assertThat(theme.render().error().code()).isEqualTo("template-forbidden");
  }
}
