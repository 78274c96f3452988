package dev.waymark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A multilingual site of guides made up from a seed; it has no mistakes. */
public final class RandomSite {
  static final List<String> LANGUAGES = List.of("en", "bn", "ar");
  private static final String[] AREAS = {"neck", "feet", "hands"};
  private static final String[] TEXTS = {
    "*not* on the spine", "`a < b`", "1. slowly", "- softly", "<b>x</b> & y", "a [x] (y)", "# no"
  };

  private final Random random;
  private final SiteFixture site;
  private final List<String> guides = new ArrayList<>();
  private final int seed;
  private int texts;

  /** Write a site into {@code folder}. */
  public RandomSite(Path folder, int seed) throws IOException {
    this.seed = seed;
    this.random = new Random(seed);
    this.site = new SiteFixture(folder);
    write();
  }

  public SiteFixture site() {
    return site;
  }

  /** Return the sources of guides, in all languages. */
  List<String> guides() {
    return guides;
  }

  boolean hasAddress() {
    return seed % 4 != 0;
  }

  String base() {
    return seed % 2 == 0 ? "https://g.example/" : "https://g.example/sub/site/";
  }

  private void write() throws IOException {
    site.write("site.yaml", siteYaml());
    site.write("guides/p 1.svg", "<svg/>").write("pages/w.pdf", "pdf");
    for (String tag : LANGUAGES) {
      writePage("about", tag);
      if (tag.equals("en") || chance(2)) {
        writePage("more", tag);
      }
    }
    int count = 2 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      for (String tag : LANGUAGES) {
        if (tag.equals("en") || chance(2)) {
          writeGuide(i, tag, count);
        }
      }
    }
  }

  private void writePage(String name, String tag) throws IOException {
    site.write(
        "pages/" + name + suffix(tag) + ".md",
        "---\ntitle: Page "
            + tag
            + "\n---\n## Who "
            + tag
            + "\n\n"
            + body("../guides/", tag)
            + "\n");
  }

  private String siteYaml() {
    return """
    title: { en: Guides & more, bn: গাইড, ar: أدلة }
    summary: "A <b> & *c*"
    %s
    links: %s
    untranslated: %s
    pageSize: %d
    languages: { en: { name: E }, bn: { name: বাংলা }, ar: { name: A, direction: rtl } }
    navigation:
      - { label: { en: About, bn: ক, ar: ع }, to: pages/about.md }
      - label: Who
        to:
          en: "pages/about.md#who-en"
          bn: "pages/about.md#who-bn"
          ar: "pages/about.md#who-ar"
      - { label: More, to: pages/more.md }
    disclaimer: "See [about](pages/about.md)."
    taxonomies:
      bodyAreas: { terms: [neck, feet, hands], combine: [audience, time] }
      audience: {}
      time: { terms: { short: { upTo: 5 min }, long: {} } }
    safetySets:
      back: { doNotIf: ["shared note zz0 [x](pages/about.md)"] }
    """
        .formatted(
            hasAddress() ? "baseUrl: " + base() : "license: CC BY 4.0",
            chance(2) ? "pretty" : "explicit",
            chance(2) ? "show" : "hide",
            1 + random.nextInt(3));
  }

  private void writeGuide(int number, String tag, int count) throws IOException {
    String source =
        "guides/" + (number % 2 == 0 ? "" : "more/") + "g" + number + suffix(tag) + ".md";
    String up = number % 2 == 0 ? "" : "../";
    String other = link(up, random.nextInt(count));
    StringBuilder matter = new StringBuilder();
    if (!other.equals(link(up, number))) {
      matter.append(chance(2) ? "related: [" : "prerequisites: [").append(other).append("]\n");
    }
    matter.append("bodyAreas: [").append(AREAS[random.nextInt(AREAS.length)]).append("]\n");
    matter.append("audience: ").append(chance(2) ? "self" : "partner").append('\n');
    // The same notes in each language, or translations would lack some.
    Random same = new Random(31L * seed + number);
    safety(matter, same);
    int steps = 1 + same.nextInt(4);
    matter.append("steps:\n");
    for (int i = 0; i < steps; i++) {
      matter.append("  - do: '").append(text("step", random)).append("'\n");
      matter.append(same.nextInt(3) == 0 ? "    warning: 'w'\n" : "");
      matter.append(chance(2) ? "    time: " + (1 + random.nextInt(9)) + " min\n" : "");
    }
    if (chance(3)) {
      matter.append("image: { src: '").append(up).append("p 1.svg', alt: P }\n");
    }
    if (chance(3)) {
      matter.append("aliases: [/old/").append(tag).append(number).append(chance(2) ? ".html" : "/");
      matter.append("]\n");
    }
    if (!tag.equals("en") && chance(2)) {
      matter.append("translation: { by: A, reviewedBy: B }\n");
    }
    String title = "'G" + number + " " + tag + " <i> & \"x\" [y]'";
    site.guide(
        source,
        title,
        matter.toString().strip(),
        "## Part\n\n" + body(up, tag) + "\n[n](" + other + ")");
    guides.add(source);
  }

  private void safety(StringBuilder matter, Random same) {
    int kinds = same.nextInt(32);
    boolean shared = same.nextInt(4) == 0;
    if (kinds == 0 && !shared) {
      return;
    }
    matter.append("safety:\n").append(shared ? "  use: [back]\n" : "");
    String[] lists = {"doNotIf", "avoidArea", "askFirst", "stopIf"};
    for (int i = 0; i < lists.length; i++) {
      if ((kinds & (1 << i)) != 0) {
        matter.append("  ").append(lists[i]).append(":\n");
        for (int n = 1 + same.nextInt(3); n > 0; n--) {
          matter.append("    - '").append(text("note", same)).append("'\n");
        }
      }
    }
    if ((kinds & 16) != 0) {
      matter.append("  redFlags:\n    - level: ");
      matter.append(same.nextInt(2) == 0 ? "emergency" : "non-urgent").append("\n      items:\n");
      matter.append("        - '").append(text("note", same)).append("'\n");
    }
  }

  /** Return a text with a word that occurs nowhere else, for later to be found. */
  private String text(String kind, Random from) {
    return TEXTS[from.nextInt(TEXTS.length)] + " " + kind + "zz" + ++texts + "zz";
  }

  private static String body(String guides, String tag) {
    String pages = guides.equals("../guides/") ? "" : guides + "../pages/";
    return "[a]("
        + pages
        + "about.md) [w]("
        + pages
        + "about.md#who-"
        + tag
        + ") [r][r] [f]("
        + pages
        + "w.pdf#page=2) [top](#"
        + (guides.equals("../guides/") ? "who-" + tag : "part")
        + ") ![p](<"
        + guides
        + "p%201.svg>)\n\n[r]: "
        + guides
        + "g0.md\n";
  }

  private static String link(String up, int number) {
    return up + (number % 2 == 0 ? "" : "more/") + "g" + number + ".md";
  }

  private static String suffix(String tag) {
    return tag.equals("en") ? "" : "." + tag;
  }

  private boolean chance(int of) {
    return random.nextInt(of) == 0;
  }
}
