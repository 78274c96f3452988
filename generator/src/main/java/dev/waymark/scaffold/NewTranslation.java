package dev.waymark.scaffold;

import dev.waymark.model.Language;
import dev.waymark.model.SourcePath;
import dev.waymark.model.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes a translation of a guide. Not thread-safe. */
final class NewTranslation {
  private final ContentFiles content;
  private final Function<SourcePath, Optional<TypedText>> reader;
  private final GuideOrder order;
  private final List<String> problems = new ArrayList<>();

  NewTranslation(
      ContentFiles content, Function<SourcePath, Optional<TypedText>> reader, GuideOrder order) {
    this.content = content;
    this.reader = reader;
    this.order = order;
  }

  Scaffold make(String from) {
    checkLeftOver("title", order.title() != null);
    checkLeftOver("form", order.form() != null);
    checkLeftOver("folder", order.folder() != null);
    String language = order.language() == null ? "" : order.language();
    if (language.isEmpty()) {
      problems.add("say into which language: -Dwaymark.language=" + another());
    }
    languageProblem(content, language).ifPresent(problems::add);
    Optional<SourcePath> source = source(from, language.isEmpty() ? "bn" : language);
    if (!problems.isEmpty() || source.isEmpty()) {
      return Scaffold.refused(problems);
    }
    return translate(source.get(), language);
  }

  private void checkLeftOver(String property, boolean given) {
    if (given) {
      problems.add(
          "a translation takes its "
              + property
              + " from its original: leave waymark."
              + property
              + " out");
    }
  }

  private String another() {
    List<String> languages = content.languages();
    return languages.size() < 2 ? "…, once site.yaml declares another one" : languages.get(1);
  }

  /** Return what is wrong with a language; the empty one was reported. */
  static Optional<String> languageProblem(ContentFiles content, String language) {
    List<String> declared = content.languages();
    return language.isEmpty() || declared.contains(language)
        ? Optional.empty()
        : Optional.of(
            "the site has no language \""
                + language
                + "\": "
                + Choice.hint(
                    language, declared, "site.yaml declares " + String.join(", ", declared)));
  }

  private Optional<SourcePath> source(String from, String language) {
    Optional<SourcePath> path = SourcePath.of(from);
    if (path.isEmpty()) {
      problems.add(
          "\""
              + from
              + "\" lies outside the content folder: write a path in it, such as guides/neck.md");
      return path;
    }
    if (content.pages().contains(path.get())) {
      SourcePath copy = content.version(content.original(path.get()), language);
      problems.add(
          path.get() + " is a page without steps: copy it to " + copy + ", and translate that");
    } else if (!content.guides().contains(path.get())) {
      problems.add("there is no guide \"" + from + "\": " + near(from));
    } else {
      checkFirst(path.get());
    }
    return path;
  }

  private String near(String from) {
    List<String> guides = content.guides().stream().map(SourcePath::value).toList();
    return guides.stream()
        .filter(guide -> from.endsWith("/" + guide) || guide.endsWith("/" + from))
        .findFirst()
        .map(guide -> "did you mean \"" + guide + "\"?")
        .orElseGet(
            () ->
                Choice.hint(
                    from, guides, "write its path in the content folder, such as guides/neck.md"));
  }

  /** What two translations say of each other is hard to hold together: there is one original. */
  private void checkFirst(SourcePath path) {
    SourcePath first = content.versions(content.original(path)).get(0);
    if (!first.equals(path)) {
      problems.add(path + " is a translation itself: write -Dwaymark.from=" + first);
    }
  }

  private Scaffold translate(SourcePath source, String language) {
    SourcePath original = content.original(source);
    SourcePath target = content.version(original, language);
    boolean same = target.equals(source) || source.value().endsWith("." + language + ".md");
    if (same) {
      return Scaffold.refused(List.of(source + " is in \"" + language + "\" already"));
    }
    if (content.versions(original).contains(target)) {
      return Scaffold.refused(List.of(NewGuide.thereAlready(target)));
    }
    Optional<TypedText> typed = reader.apply(source);
    return typed.isEmpty()
        ? Scaffold.refused(
            List.of(source + " has mistakes: mend what waymark:check says about it first"))
        : Scaffold.of(
            target,
            new TranslationText()
                .write(typed.get(), content.outline(), source.name(), name(language)));
  }

  private String name(String tag) {
    return content.config().language(tag).map(Language::name).orElse(tag);
  }
}
