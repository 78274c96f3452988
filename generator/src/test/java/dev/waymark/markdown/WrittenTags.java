package dev.waymark.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Compares the tags that HTML is written with to the elements that browsers see: where the two are
 * the same, every element is closed and none leaves its container.
 */
final class WrittenTags {
  private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "input", "wbr");

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:=\"[^\"<]*\")?)*)>");

  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)(?:=\"([^\"]*)\")?");
  private static final Pattern LOOSE_AMPERSAND =
      Pattern.compile("&(?!(?:[a-zA-Z][a-zA-Z0-9]*|#[0-9]+|#x[0-9a-fA-F]+);)");

  private final List<String> problems = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();

  private WrittenTags() {}

  /** Return what is wrong with a fragment that is the whole content of a {@code container}. */
  static List<String> problems(String html, String container) {
    String whole = "<" + container + ">" + html + "</" + container + ">";
    WrittenTags written = new WrittenTags();
    written.read(whole);
    if (written.problems.isEmpty() && !written.tags.equals(seen(whole))) {
      written.problems.add("written: " + written.tags + ", seen: " + seen(whole));
    }
    return written.problems;
  }

  private void read(String html) {
    Matcher tag = TAG.matcher(html);
    int at = 0;
    while (tag.find()) {
      text(html.substring(at, tag.start()));
      at = tag.end();
      if (tag.group(1).isEmpty()) {
        open(tag.group(2), tag.group(3));
      } else {
        close(tag.group(2));
      }
    }
    text(html.substring(at));
    open.forEach(name -> problems.add("not closed: " + name));
  }

  private void open(String name, String attributes) {
    tags.add(name);
    Set<String> names = new HashSet<>();
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      if (!names.add(attribute.group(1))) {
        problems.add("twice: " + attributes);
      }
      if (attribute.group(2) != null && LOOSE_AMPERSAND.matcher(attribute.group(2)).find()) {
        problems.add("not escaped: " + attributes);
      }
    }
    if (!VOID.contains(name)) {
      open.push(name);
    }
  }

  private void close(String name) {
    tags.add("/" + name);
    if (open.isEmpty() || !open.pop().equals(name)) {
      problems.add("closed but not open: " + name);
    }
  }

  private void text(String text) {
    if (text.indexOf('<') >= 0 || LOOSE_AMPERSAND.matcher(text).find()) {
      problems.add("not escaped: " + text);
    }
  }

  private static List<String> seen(String html) {
    List<String> tags = new ArrayList<>();
    Element body = Jsoup.parseBodyFragment(html).body();
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element && depth > 0) {
              tags.add(element.normalName());
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element
                && depth > 0
                && !VOID.contains(element.normalName())) {
              tags.add("/" + element.normalName());
            }
          }
        });
    return tags;
  }
}
