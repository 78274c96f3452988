package dev.waymark.migrate;

import dev.waymark.model.SourcePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What only one guide of a site can have: titles and addresses. Not thread-safe. */
final class Claims {
  private final UnaryOperator<String> slug;
  private final Set<String> titles = new HashSet<>();
  private final Set<String> addresses = new HashSet<>();
  private final Set<String> aliases = new HashSet<>();

  /** Begin with the addresses that the names of all new files stand for. */
  Claims(UnaryOperator<String> slug, List<Original> all) {
    this.slug = slug;
    all.forEach(each -> addresses.add(address(each.target(), "")));
  }

  void claim(Draft draft, Original original) {
    title(draft, original);
    slug(draft, original);
    List<String> free =
        draft.list("aliases").stream().filter(alias -> isFree(alias, draft, original)).toList();
    draft.remove("aliases");
    draft.add("aliases", free);
  }

  private void title(Draft draft, Original original) {
    String language = language(original.target());
    String title = draft.text("title");
    String unique = title;
    for (int number = 2; !titles.add(language + ":" + unique); number++) {
      unique = title + " (" + number + ")";
    }
    if (!unique.equals(title)) {
      draft.put("title", unique);
      original
          .notes()
          .warn(
              "same-title",
              0,
              "another text has the title \"" + Notes.shown(title) + "\"",
              "it is called \"" + Notes.shown(unique) + "\" now: choose a title");
    }
  }

  private void slug(Draft draft, Original original) {
    String written = draft.text("slug");
    if (written.isEmpty()) {
      return;
    }
    String fine = slug.apply(written);
    String address = address(original.target(), fine);
    boolean own = address.equals(address(original.target(), ""));
    draft.remove("slug");
    if (!fine.isEmpty() && Names.isFree(fine) && (own || addresses.add(address))) {
      if (!own) {
        draft.put("slug", fine);
      }
      if (fine.equals(written)) {
        return;
      }
    }
    original
        .notes()
        .warn(
            "slug-changed",
            original.header().line("slug"),
            "this can't be the end of the guide's address: " + Notes.shown(written),
            draft.has("slug") ? "it is " + fine + " now" : "it is the file's name now");
  }

  private boolean isFree(String alias, Draft draft, Original original) {
    String key = alias.replaceFirst("^/", "").replaceFirst("/$", "");
    boolean here =
        addresses.contains(key) || key.equals(address(original.target(), draft.text("slug")));
    if (here) {
      original.notes().note("alias-kept", 0, "it lies at " + alias + " again", "nothing to do");
      return false;
    }
    if (!aliases.add(key)) {
      original
          .notes()
          .warn("alias-lost", 0, "another text has the old address " + alias, "choose one of them");
      return false;
    }
    return true;
  }

  private static String address(SourcePath target, String slug) {
    String stem = target.name().replaceFirst("\\..*$", "");
    return language(target) + target.folder() + (slug.isEmpty() ? stem : slug);
  }

  private static String language(SourcePath target) {
    String[] parts = target.name().split("\\.", -1);
    return parts.length > 2 ? parts[parts.length - 2] + "/" : "";
  }
}
