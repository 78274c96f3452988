package dev.waymark.migrate;

import dev.waymark.migrate.LinkRewriter.Picture;
import dev.waymark.migrate.LinkRewriter.Target;
import dev.waymark.model.SourcePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what the references of one text become. Not thread-safe. */
final class References {
  private static final Pattern WEB = Pattern.compile("(?i)^(?:https?://|mailto:|tel:|sms:)\\S+$");
  private static final Pattern PICTURE_ON_WEB = Pattern.compile("(?i)^https?://\\S+$");
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*$");
  private static final Pattern NAMED =
      Pattern.compile(
          "^\\{(?:\\{[<%]|%)-?\\s*(?:ref|relref|link|post_url)\\s+\"?([^\"\\s]+)\"?\\s*-?[>%]\\}?\\}$");
  private static final Pattern FILTERED =
      Pattern.compile(
          "^\\{\\{-?\\s*[\"']([^\"']+)[\"']\\s*\\|\\s*(?:relative_url|absolute_url|relURL|absURL)"
              + "\\s*-?\\}\\}(.*)$");
  private static final Pattern BASE =
      Pattern.compile("^\\{\\{-?\\s*(?:site|page)\\.\\w+\\s*-?\\}\\}(?=/)");

  private final Collection collection;
  private final Original original;
  private final Map<SourcePath, SourcePath> copies = new LinkedHashMap<>();
  private final Set<String> paths = new HashSet<>();

  References(Collection collection, Original original) {
    this.collection = collection;
    this.original = original;
  }

  /** Return a link with this text, or the text and the target where that leads nowhere. */
  String link(String text, Target target) {
    String written = plain(target.destination());
    if (WEB.matcher(written).matches()) {
      String shown = text.isBlank() ? written : text;
      return "[" + shown + "](" + safe(written) + target.written() + ")";
    }
    Optional<SourcePath> to = SCHEME.matcher(written).matches() ? Optional.empty() : find(written);
    if (to.isEmpty()) {
      reportLink(target, written);
      return unlinked(text, target, written);
    }
    if (written.indexOf('#') >= 0) {
      note("link-shortened", target, "this link led to a place in a text: " + written);
    }
    String path = path(to.get());
    return "[" + (text.isBlank() ? path : text) + "](" + path + target.written() + ")";
  }

  /** Return a link's text with the target behind it, so that nothing is lost. */
  private static String unlinked(String text, Target target, String written) {
    String all = written + target.written();
    return text
        + (text.isBlank() || all.isBlank() ? "" : " ")
        + (all.isBlank() ? "" : "(" + code(all) + ")");
  }

  private void reportLink(Target target, String written) {
    original
        .notes()
        .warn(
            "link-lost",
            target.line(),
            "this link leads to nothing that was imported: " + Notes.shown(written),
            written.startsWith("#")
                ? "its target stands behind it now; link to a step or heading again"
                : "its target stands behind it now; link to a guide or a web address again");
  }

  private void note(String code, Target target, String message) {
    original.notes().note(code, target.line(), message, "it leads to the guide now");
  }

  private Optional<SourcePath> find(String written) {
    Matcher named = NAMED.matcher(written.replaceFirst("#[^>}%]*$", ""));
    String reference = decoded(named.matches() ? named.group(1) : written);
    String path = reference.replaceFirst("[?#].*$", "");
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Optional<SourcePath> guide =
        collection
            .guide(original.source(), path)
            .or(() -> collection.guide(original.source(), "/" + path))
            .filter(each -> named.matches() || isPath(path))
            .or(() -> named.matches() ? collection.named(path) : Optional.empty());
    return guide
        .filter(each -> !each.equals(original.target()))
        .or(
            () ->
                collection
                    .file(original.source(), path)
                    .filter(References::isPassive)
                    .map(this::copy));
  }

  private static boolean isPath(String path) {
    return !path.startsWith("{");
  }

  private static boolean isPassive(SourcePath file) {
    return file.isPicture() || !file.isActive();
  }

  private SourcePath copy(SourcePath file) {
    SourcePath copy = collection.copy(file);
    copies.put(copy, file);
    return copy;
  }

  /** Return the picture as a guide names it; empty where it is not there. */
  Optional<Picture> picture(String alt, Target target) {
    return picture(plain(target.destination()))
        .map(path -> new Picture(path, alt.replaceAll("\\s+", " ").strip(), caption(target)));
  }

  private static String caption(Target target) {
    String title = target.title();
    return title.length() < 2 ? "" : title.substring(1, title.length() - 1).strip();
  }

  /** Return the path of a picture's copy, from the guide; empty where there is no such picture. */
  Optional<String> picture(String written) {
    String path = decoded(plain(written)).replaceFirst("[?#].*$", "");
    return SCHEME.matcher(path).matches()
        ? Optional.empty()
        : collection
            .file(original.source(), path)
            .filter(SourcePath::isPicture)
            .map(this::copy)
            .map(this::path);
  }

  /** Return what stands for a picture that can't be shown, and report it. */
  String withoutPicture(String alt, Target target) {
    String written = plain(target.destination());
    boolean web = PICTURE_ON_WEB.matcher(written).matches();
    original
        .notes()
        .warn(
            web ? "picture-on-web" : "picture-missing",
            target.line(),
            web
                ? "this picture lies on another site, and is a link now: " + written
                : "there is no such picture in the folder: " + Notes.shown(written),
            "save it beside the guide, and write its path");
    String shown = alt.isBlank() ? "picture" : alt.replaceAll("[\\[\\]]", "");
    return web
        ? "[" + shown + "](" + safe(written) + target.written() + ")"
        : unlinked(shown, target, written);
  }

  private String path(SourcePath to) {
    String path = Names.relative(original.target(), to);
    paths.add(path);
    return path;
  }

  /** Return whether this is a path that was written here. */
  boolean wrote(String path) {
    return paths.contains(path);
  }

  /** Return where copies come from, by where they go. */
  Map<SourcePath, SourcePath> copies() {
    return copies;
  }

  /** Take away brackets, and what generators write before a path. */
  private static String plain(String destination) {
    String target = destination.strip();
    if (target.startsWith("<") && target.endsWith(">")) {
      target = target.substring(1, target.length() - 1);
    }
    Matcher filtered = FILTERED.matcher(target);
    target = filtered.matches() ? filtered.group(1) + filtered.group(2) : target;
    target = BASE.matcher(target).replaceFirst("");
    return target.startsWith("//") ? "https:" + target : target;
  }

  /** Resolve percent-encoding; what is not well-formed stays. */
  private static String decoded(String path) {
    if (path.indexOf('%') < 0 || path.startsWith("{")) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private static String safe(String address) {
    return address.indexOf('(') >= 0 || address.indexOf(')') >= 0 ? "<" + address + ">" : address;
  }

  private static String code(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.contains("`") ? "`` " + line + " ``" : "`" + line + "`";
  }

  /** Return whether an address can stand in the list of sources. */
  static boolean isWeb(String url) {
    return url.toLowerCase(Locale.ROOT).startsWith("http") && PICTURE_ON_WEB.matcher(url).matches();
  }
}
