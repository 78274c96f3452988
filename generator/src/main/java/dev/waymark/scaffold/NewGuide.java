package dev.waymark.scaffold;

import dev.waymark.model.FieldOutline;
import dev.waymark.model.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Makes a guide that is not there yet. Not thread-safe. */
final class NewGuide {
  static final String FOLDER = "guides";

  /** In characters; a name that is longer helps nobody, and may be more than a disk can hold. */
  private static final int LONGEST_NAME = 60;

  /** What Windows keeps for devices. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[1-9]");

  private final ContentFiles content;
  private final UnaryOperator<String> slug;
  private final GuideOrder order;
  private final List<String> problems = new ArrayList<>();

  NewGuide(ContentFiles content, UnaryOperator<String> slug, GuideOrder order) {
    this.content = content;
    this.slug = slug;
    this.order = order;
  }

  Scaffold make() {
    String title = title();
    String name = title.isEmpty() ? "" : name(title);
    GuideForm form = form();
    String language = language();
    String folder = folder();
    if (!problems.isEmpty()) {
      return Scaffold.refused(problems);
    }
    SourcePath original = new SourcePath(folder + "/" + name + ".md");
    SourcePath path = content.version(original, language);
    Optional<String> taken =
        content.versions(original).stream().findFirst().map(there -> taken(there, path));
    if (taken.isPresent()) {
      return Scaffold.refused(List.of(taken.get()));
    }
    Samples samples = new Samples(title, name, order.date(), description("tools"));
    return Scaffold.of(path, new GuideText(samples, form).write(content.outline()));
  }

  /** Return the title in one line, without what nobody sees. */
  private String title() {
    String title = order.title() == null ? "" : order.title();
    StringBuilder shown = new StringBuilder(title.length());
    title
        .codePoints()
        .map(each -> Character.isWhitespace(each) || Character.isISOControl(each) ? ' ' : each)
        .filter(NewGuide::isCharacter)
        .forEach(shown::appendCodePoint);
    String line = shown.toString().replaceAll(" {2,}", " ").strip();
    if (line.isEmpty()) {
      problems.add("say what the guide is called: -Dwaymark.title=\"How to …\"");
    }
    return line;
  }

  /** Halves of characters and what stands for none come from broken text. */
  private static boolean isCharacter(int codePoint) {
    return (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
        && (codePoint & 0xFFFE) != 0xFFFE
        && codePoint != 0xFEFF;
  }

  private String name(String title) {
    String name = shortened(slug.apply(title));
    if (name.isEmpty()) {
      problems.add("the title \"" + title + "\" has no letter or digit to name a file after");
    }
    return DEVICE.matcher(name).matches() ? name + "-guide" : name;
  }

  /** Cut behind a word, or where there is none, behind a letter with its marks. */
  private static String shortened(String slug) {
    if (slug.codePointCount(0, slug.length()) <= LONGEST_NAME) {
      return slug;
    }
    int end = slug.offsetByCodePoints(0, LONGEST_NAME);
    int hyphen = slug.lastIndexOf('-', end);
    if (hyphen > 0) {
      return slug.substring(0, hyphen);
    }
    while (!Character.isLetterOrDigit(slug.codePointAt(end)) && end > 0) {
      end = slug.offsetByCodePoints(end, -1);
    }
    return slug.substring(0, end);
  }

  private GuideForm form() {
    String form = order.form() == null ? GuideForm.STEPS.word() : order.form();
    return GuideForm.of(form)
        .orElseGet(
            () -> {
              String hint = Choice.hint(form, GuideForm.WORDS, "write steps or phases");
              problems.add("there is no form \"" + form + "\": " + hint);
              return GuideForm.STEPS;
            });
  }

  private String language() {
    String main = content.config().mainLanguage().tag();
    String language = order.language() == null ? main : order.language();
    NewTranslation.languageProblem(content, language).ifPresent(problems::add);
    return language;
  }

  private String folder() {
    String written = order.folder() == null ? FOLDER : order.folder();
    Optional<SourcePath> folder = SourcePath.of(written);
    boolean inside =
        folder
            .map(SourcePath::value)
            .filter(path -> (path + "/").startsWith(FOLDER + "/"))
            .isPresent();
    if (!inside) {
      problems.add("\"" + written + "\" is no folder of guides: write one such as guides/back");
      return FOLDER;
    }
    for (String part : folder.get().value().split("/", -1)) {
      checkPart(part);
    }
    return folder.get().value();
  }

  private void checkPart(String part) {
    String near = slug.apply(part);
    boolean right = part.replace('_', '-').equals(near) && !DEVICE.matcher(part).matches();
    if (!right) {
      String hint = near.isEmpty() || near.equals(part) ? "another name" : near;
      problems.add("a folder can't be called \"" + part + "\": write " + hint);
    }
  }

  private static String taken(SourcePath there, SourcePath path) {
    return there.equals(path)
        ? thereAlready(path)
        : there
            + " is there already, and "
            + path
            + " would be another version of it: choose another title, or translate it with"
            + " -Dwaymark.from="
            + there;
  }

  /** Return what to say of a file that is in the way. */
  static String thereAlready(SourcePath path) {
    return path + " is there already, and stays as it is";
  }

  private String description(String field) {
    return content.outline().stream()
        .filter(each -> each.name().equals(field))
        .map(FieldOutline::description)
        .findFirst()
        .orElse("");
  }
}
