package dev.waymark.reference;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the reference as Markdown. */
final class ThemeReference {
  private static final String MODEL = "../generator/src/main/java/dev/waymark/model/";
  private static final Map<String, String> PLAIN =
      Map.of(
          "String", "text",
          "int", "number",
          "boolean", "true or false",
          "Html", "HTML",
          "DataValue", "[value](" + MODEL + "DataValue.java)");
  private static final Pattern RULE = Pattern.compile("(?s)\\{([^{}]*)}");
  private static final Pattern TOKEN = Pattern.compile("(?s)--([a-z0-9-]+): ([^;]*);");

  private final ThemeSource theme;
  private final StringBuilder out = new StringBuilder();

  ThemeReference(ThemeSource theme) {
    this.theme = theme;
  }

  String write() {
    line("# Theme reference");
    line("");
    line(
        "What a theme can rely on; [Themes](themes.md) says how to make one. This page is made of the");
    line("sources by `ThemeReferenceTest`: don't edit it by hand.");
    views();
    partials();
    tokens();
    messages();
    return out.toString();
  }

  private void views() {
    heading("## Views");
    line("What templates see. “or nothing” needs `??` or `!` in a template.");
    for (ViewSource view : theme.views().values()) {
      heading("### " + view.name());
      line(view.about());
      line("");
      line("| component | type | |");
      line("| --- | --- | --- |");
      for (ViewSource.Component each : view.components()) {
        String type = type(each.type()) + (each.nullable() ? " or nothing" : "");
        line("| `" + each.name() + "` | " + type + " | " + cell(each.about()) + " |");
      }
    }
  }

  private String type(String java) {
    if (java.startsWith("List<")) {
      return "list of " + type(java.substring("List<".length(), java.length() - 1));
    }
    if (java.startsWith("Map<String, ")) {
      return type(java.substring("Map<String, ".length(), java.length() - 1)) + " by name";
    }
    if (PLAIN.containsKey(java)) {
      return PLAIN.get(java);
    }
    if (!theme.views().containsKey(java)) {
      throw new AssertionError("no words for the type " + java);
    }
    return "[" + java + "](#" + java.toLowerCase(Locale.ROOT) + ")";
  }

  private void partials() {
    heading("## Partials");
    line("Each lies in `partials/`. `page-end` is there to be replaced.");
    for (var partial : theme.partials().entrySet()) {
      heading("### " + partial.getKey());
      line("```");
      theme.called(partial.getKey()).forEach(macro -> line(macro.signature()));
      line("```");
      line("");
      line("```text");
      partial.getValue().comment().lines().forEach(this::line);
      line("```");
    }
  }

  private void tokens() {
    heading("## Tokens");
    line(
        "Custom properties of `assets/css/tokens.css`. A theme that replaces this file sets them all.");
    line("");
    Map<String, String[]> values = new LinkedHashMap<>();
    Matcher rule = RULE.matcher(theme.tokens());
    for (int scheme = 0; rule.find(); scheme++) {
      Matcher token = TOKEN.matcher(rule.group(1));
      while (token.find()) {
        String[] all = values.computeIfAbsent(token.group(1), any -> new String[] {"", "", ""});
        all[scheme] = "`" + token.group(2).replaceAll("\\s+", " ") + "`";
      }
    }
    line("| token | value | dark | more contrast |");
    line("| --- | --- | --- | --- |");
    values.forEach((name, all) -> line("| `--" + name + "` | " + String.join(" | ", all) + " |"));
  }

  private void messages() {
    heading("## Messages");
    line(
        "Patterns of ICU's MessageFormat in `messages/en.properties`; another language may have each.");
    for (String text : theme.messages().lines().skip(3).toList()) {
      int equals = text.indexOf(" = ");
      if (text.startsWith("# ")) {
        heading("### " + text.substring(2));
        line("| key | English |");
        line("| --- | --- |");
      } else if (equals > 0) {
        String pattern = text.substring(equals + 3);
        line("| `" + text.substring(0, equals) + "` | `" + cell(pattern) + "` |");
      }
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private void heading(String text) {
    line("");
    line(text);
    line("");
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
