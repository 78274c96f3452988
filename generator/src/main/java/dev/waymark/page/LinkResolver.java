package dev.waymark.page;

import dev.waymark.model.LinkTarget;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SourcePath;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Turns references of source files into references of one page. */
final class LinkResolver {
  private final Site site;
  private final Route from;
  private final String language;
  private final String readers;
  private final Function<Route, String> href;
  private final Consumer<MediaFile> used;

  /**
   * Resolve for the page at {@code from}.
   *
   * @param language of the page's text
   * @param readers language of those it is shown to
   * @param href how that page refers to another
   * @param used is told of every file that the page shows or links to, so that it is published
   */
  LinkResolver(
      Site site,
      Route from,
      String language,
      String readers,
      Function<Route, String> href,
      Consumer<MediaFile> used) {
    this.site = site;
    this.from = from;
    this.language = language;
    this.readers = readers;
    this.href = href;
    this.used = used;
  }

  /** Return the reference to what {@code reference}, standing in {@code source}, leads to. */
  String href(SourcePath source, String reference) {
    return href(source, reference, language);
  }

  /** Return the same for what is written in another language than the page's text. */
  String href(SourcePath source, String reference, String written) {
    LinkTarget target = resolve(source, reference, written);
    if (target instanceof LinkTarget.Document document) {
      String fragment = fragment(document.fragment());
      boolean here = document.route().equals(from) || reference.startsWith("#");
      return here && !fragment.isEmpty() ? fragment : href.apply(document.route()) + fragment;
    }
    String fragment = target instanceof LinkTarget.Media file ? fragment(file.fragment()) : "";
    return href.apply(media(source, reference).route()) + fragment;
  }

  private static String fragment(String fragment) {
    return fragment.isEmpty() ? "" : "#" + Route.encode(fragment);
  }

  /** Return where what {@code reference} leads to lies on the site. */
  Route route(SourcePath source, String reference) {
    return resolve(source, reference, language) instanceof LinkTarget.Document document
        ? document.route()
        : media(source, reference).route();
  }

  /** Return the picture or file that {@code reference} leads to, which is published from now on. */
  MediaFile media(SourcePath source, String reference) {
    Optional<MediaFile> file =
        resolve(source, reference, language) instanceof LinkTarget.Media media
            ? Optional.of(media.file())
            : Optional.empty();
    file.ifPresent(used);
    return file.orElseThrow(
        () -> new IllegalStateException("unchecked reference " + reference + " in " + source));
  }

  String href(Route to) {
    return href.apply(to);
  }

  /**
   * Resolve for the readers. But a place inside a page that an untranslated text names was checked
   * in its own language alone.
   */
  private LinkTarget resolve(SourcePath source, String reference, String written) {
    boolean place = reference.indexOf('#') >= 0;
    return site.resolve(source, reference, place ? written : readers);
  }
}
