package dev.waymark.frontmatter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may stand as the value of a field. */
sealed interface FieldType
    permits FieldType.Plain,
        FieldType.Markdown,
        FieldType.WholeNumber,
        FieldType.Words,
        FieldType.FieldName,
        FieldType.ListOf,
        FieldType.Either,
        FieldType.NamesTo,
        Shape {
  /** Return what this is for people, such as "a date, as in 2026-11-22". */
  String inWords();

  /** Values of one line that need no further description. */
  enum Plain implements FieldType {
    TEXT("a text"),
    TEXT_OR_NOTHING("a text, or \"\" for none"),
    TRUTH("true or false"),
    DATE("a date, as in 2026-11-22"),
    TIME("a time, as in 2 min, 90 s, 1 h 30 min, 10-15 min or PT2M"),
    PATH("the path of a file, from the one it stands in"),
    SLUG("a part of an address: small letters, digits and single hyphens"),
    ID("an id: the letters a to z, digits and hyphens"),
    ALIAS("an old address inside the site, as in /old/name/"),
    WEB_ADDRESS("an address on the web, beginning with https://"),
    SITE_ADDRESS("an address on the web that ends in /"),
    EDIT_ADDRESS("an address on the web with {path} in it"),
    SHARE_ADDRESS("an address on the web that begins with https:// and has {url} in it"),
    MENU_TARGET("the path of a file, as in pages/about.md, or an address on the web"),
    HOST("the name of a host, as in guides.example"),
    TELEPHONE("a telephone number with its country, in quotes: \"+44 1234 567890\""),
    EMERGENCY_NUMBER("a telephone number, in quotes: \"112\""),
    LANGUAGE_TAG("a language tag, as in en, bn or pt-BR"),
    ANYTHING("anything");

    private final String words;

    Plain(String words) {
      this.words = words;
    }

    @Override
    public String inWords() {
      return words;
    }
  }

  /**
   * A text with emphasis, code and links.
   *
   * @param longest how many characters it may have
   */
  record Markdown(int longest) implements FieldType {
    /** As long as it likes. */
    static final Markdown ANY = new Markdown(Integer.MAX_VALUE);

    @Override
    public String inWords() {
      return longest == Integer.MAX_VALUE ? "a text" : "a text of at most " + longest + " letters";
    }
  }

  /** A whole number in a range, both ends of which belong to it. */
  record WholeNumber(int least, int most) implements FieldType {
    @Override
    public String inWords() {
      return "a whole number from " + least + " to " + most;
    }
  }

  /** One of several words; where there are none, nothing is right. */
  record Words(List<String> words) implements FieldType {
    public Words {
      words = List.copyOf(words);
    }

    static Words of(Collection<String> words) {
      return new Words(List.copyOf(words));
    }

    /** Return the words of an enum. */
    static <E extends Enum<E>> Words of(Class<E> type) {
      return of(Choices.of(type).byWord().keySet());
    }

    @Override
    public String inWords() {
      return words.isEmpty() ? "nothing, as things are" : "one of: " + String.join(", ", words);
    }
  }

  /** The name of a field that a site declares, which is none of those that are taken. */
  record FieldName(Set<String> taken) implements FieldType {
    @Override
    public String inWords() {
      return "a name for a field: letters, digits and hyphens";
    }
  }

  /**
   * A list.
   *
   * @param least how many entries it has to have if it is there
   * @param most how many it may have
   * @param distinct whether each entry may stand in it only once
   */
  record ListOf(FieldType item, int least, int most, boolean distinct) implements FieldType {
    static ListOf any(FieldType item) {
      return new ListOf(item, 0, Integer.MAX_VALUE, false);
    }

    static ListOf filled(FieldType item) {
      return any(item).filled();
    }

    static ListOf distinct(FieldType item) {
      return new ListOf(item, 0, Integer.MAX_VALUE, true);
    }

    ListOf filled() {
      return new ListOf(item, 1, most, distinct);
    }

    ListOf atMost(int entries) {
      return new ListOf(item, least, entries, distinct);
    }

    @Override
    public String inWords() {
      return "a list";
    }
  }

  /** One of several types that a machine can tell apart. */
  record Either(FieldType first, FieldType second) implements FieldType {
    @Override
    public String inWords() {
      return first.inWords() + ", or " + second.inWords();
    }
  }

  /**
   * Fields whose names the author chooses.
   *
   * @param names what a name has to be
   * @param values of what type their values are
   * @param special of what type they are under certain names
   * @param least how many there have to be
   */
  record NamesTo(
      FieldType names, FieldType values, Map<String, ? extends FieldType> special, int least)
      implements FieldType {
    static NamesTo of(FieldType names, FieldType values) {
      return new NamesTo(names, values, Map.of(), 0);
    }

    @Override
    public String inWords() {
      return "names of your own, each with " + values.inWords();
    }

    /** Return all types that a value can be of. */
    List<FieldType> allValues() {
      List<FieldType> all = new ArrayList<>(special.values());
      all.add(values);
      return all;
    }
  }
}
