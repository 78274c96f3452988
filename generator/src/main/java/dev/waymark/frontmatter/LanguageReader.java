package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.Entry;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.model.Language;
import dev.waymark.model.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the languages of a site. */
final class LanguageReader {
  private static final Choices<Direction> DIRECTIONS = Choices.of(Direction.class);

  private final Reading reading;
  private final ScalarReader scalars;

  LanguageReader(Reading reading, ScalarReader scalars) {
    this.reading = reading;
    this.scalars = scalars;
  }

  private enum Direction {
    LTR,
    RTL
  }

  /** Read them; a site that declares none is in English. */
  List<Language> read(FieldReader fields) {
    if (fields.find("languages") instanceof MapNode map && map.entries().isEmpty()) {
      reading.report(
          FrontMatterRule.EMPTY_VALUE,
          map,
          "there is no language here",
          "write en: { name: English }");
    }
    List<Language> languages = fields.map("languages", this::language);
    return languages.isEmpty() ? PlainSite.LANGUAGES : languages;
  }

  private @Nullable Language language(Entry entry) {
    String tag = entry.key().value();
    boolean valid = NameReader.isLanguage(tag);
    if (!valid) {
      reading.report(
          FrontMatterRule.INVALID_LANGUAGE,
          entry.key(),
          "\"" + tag + "\" is not a language tag",
          "write a BCP 47 tag such as en, bn or pt-BR");
    }
    FieldReader fields =
        FieldReader.of(
            reading, entry.value(), SiteShapes.LANGUAGE.withExample(example(entry.value())));
    if (fields == null) {
      return null;
    }
    String name = fields.require("name", scalars::string, "name it in the language itself");
    Located<Direction> direction =
        fields.read("direction", node -> scalars.choice(node, DIRECTIONS));
    Map<String, String> messages = new LinkedHashMap<>();
    fields.map("messages", message -> message).forEach(message -> addMessage(messages, message));
    fields.finish();
    boolean rightToLeft =
        direction == null
            ? valid && WritingDirection.isRightToLeft(tag)
            : direction.value() == Direction.RTL;
    return valid ? new Language(tag, name == null ? tag : name, rightToLeft, messages) : null;
  }

  private static String example(Node node) {
    return "{ name: " + (node instanceof ScalarNode scalar ? scalar.value() : "English") + " }";
  }

  private void addMessage(Map<String, String> messages, Entry message) {
    String text = scalars.string(message.value());
    if (text != null) {
      messages.put(message.key().value(), text);
    }
  }
}
