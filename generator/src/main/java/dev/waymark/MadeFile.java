package dev.waymark;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.feed.ListedPage;
import dev.waymark.inspect.FileLinks;
import dev.waymark.page.view.Page;
import dev.waymark.render.Rendered;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of the site, with all that the others need to know of it. Immutable. */
final class MadeFile {
  private final String path;
  private final byte[] bytes;
  private final FileLinks links;
  private final String digest;
  private final @Nullable ListedPage listed;
  private final @Nullable Rendered rendered;

  private MadeFile(
      String path,
      byte[] bytes,
      FileLinks links,
      @Nullable ListedPage listed,
      @Nullable Rendered rendered) {
    this.path = path;
    this.bytes = bytes;
    this.links = links;
    this.digest = SiteDigest.of(bytes);
    this.listed = listed;
    this.rendered = rendered;
  }

  static MadeFile of(String path, byte[] bytes, FileLinks links) {
    return new MadeFile(path, bytes, links, null, null);
  }

  static MadeFile of(Page page, Rendered rendered, FileLinks links) {
    return new MadeFile(
        page.route().file(), rendered.bytes(), links, ListedPage.of(page), rendered);
  }

  String path() {
    return path;
  }

  /** Return what is in it, which nobody may change. */
  byte[] bytes() {
    return bytes;
  }

  FileLinks links() {
    return links;
  }

  /** Return the SHA-256 of what is in it, in hexadecimal digits. */
  String digest() {
    return digest;
  }

  /** Return what a list of pages says of it; empty where it is no page. */
  Optional<ListedPage> listed() {
    return Optional.ofNullable(listed);
  }

  /** Return the names of the theme's assets that it asks for. */
  Set<String> assets() {
    return rendered == null ? Set.of() : rendered.assets();
  }

  /** Return why it could not be made. */
  Optional<Diagnostic> problem() {
    return rendered == null ? Optional.empty() : rendered.problem();
  }
}
