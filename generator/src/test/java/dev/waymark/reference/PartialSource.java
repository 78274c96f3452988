package dev.waymark.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A partial of the theme as its source says it.
 *
 * @param comment at its beginning, as it is
 * @param macros macros and functions, as they are written
 */
record PartialSource(String comment, List<Macro> macros) {
  private static final Pattern COMMENT = Pattern.compile("(?s)^<#--\\s?(.*?)\\s*-->");
  private static final Pattern MACRO =
      Pattern.compile("(?s)<#(macro|function) (\\w+)([^>]*)>(.*?)</#\\1>");
  private static final Pattern PARAMETER = Pattern.compile("(\\w+)(=(?:\"[^\"]*\"|[^\\s]*))?");
  private static final Pattern DOCUMENTED = Pattern.compile("(?m)^ {4}(\\w+) {1,}\\S");

  /** A macro or function; {@code nests} tells whether it holds what its caller writes in it. */
  record Macro(boolean function, String name, List<String> parameters, boolean nests) {
    String signature() {
      String written = String.join(" ", parameters);
      return function
          ? name + "(" + String.join(", ", parameters) + ")"
          : "<@" + name + (written.isEmpty() ? "" : " " + written) + (nests ? "> … </@>" : " />");
    }

    Set<String> names() {
      Set<String> names = new TreeSet<>();
      parameters.forEach(parameter -> names.add(parameter.replaceAll("=.*", "")));
      if (nests) {
        names.add("nested");
      }
      return names;
    }
  }

  static PartialSource read(String source) {
    Matcher comment = COMMENT.matcher(source);
    List<Macro> macros = new ArrayList<>();
    Matcher macro = MACRO.matcher(source);
    while (macro.find()) {
      List<String> parameters =
          PARAMETER.matcher(macro.group(3)).results().map(found -> found.group()).toList();
      macros.add(
          new Macro(
              macro.group(1).equals("function"),
              macro.group(2),
              parameters,
              macro.group(4).contains("<#nested>")));
    }
    return new PartialSource(comment.find() ? comment.group(1).stripTrailing() : "", macros);
  }

  /** Return the parameters that the comment tells of: names that are set in by four spaces. */
  Set<String> documented() {
    Set<String> names = new TreeSet<>();
    DOCUMENTED.matcher(comment).results().forEach(found -> names.add(found.group(1)));
    return names;
  }
}
