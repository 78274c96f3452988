package dev.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Whatever a page links to or loads from its own site is there. */
final class LinksIT {
  private static final PublishedSite SITE = PublishedSite.open();

  /** What a browser fetches by itself. A link may name this very page: canonical, alternate. */
  private static final Set<String> LOADING =
      Set.of(
          "audio", "embed", "iframe", "img", "link", "object", "script", "source", "track",
          "video");

  private static final List<String> ADDRESSES = List.of("href", "src", "poster", "data");

  /** What names addresses of the site, beside its pages. */
  private static final Pattern MENTIONING =
      Pattern.compile(
          "(.*/)?(feed\\.xml|sitemap[^/]*\\.xml|llms\\.txt|robots\\.txt|guide\\.json|index\\.md)");

  static List<HtmlPage> pages() {
    return SITE.pages();
  }

  @Test
  void theSiteHasAllItsPages() {
    assertThat(pages())
        .extracting(HtmlPage::route)
        .contains("", "404.html", "about/", "safety/")
        .contains(ContentGuide.BOOK.route(), ContentGuide.LOWER_BACK.route());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkInsideTheSiteLeadsSomewhere(HtmlPage page) {
    List<String> broken = new ArrayList<>();
    long checked = 0;
    Stream<String> all = Stream.concat(addresses(page, Set.of()), structuredAddresses(page));
    for (String address : all.toList()) {
      URI target = page.address().resolve(address);
      if (isOwn(target)) {
        checked++;
        problem(target).ifPresent(problem -> broken.add(address + ": " + problem));
      }
    }
    assertThat(broken).isEmpty();
    assertThat(checked).isGreaterThan(isRedirect(page) ? 1 : 3);
  }

  /** Feeds and the like lead to the safety notes: to an id that the theme has to have. */
  @Test
  void everyAddressInOtherFormatsLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    Set<String> silent = new HashSet<>();
    for (Path file : PublishedSite.files("")) {
      String name = PublishedSite.folder().relativize(file).toString().replace('\\', '/');
      if (!MENTIONING.matcher(name).matches()) {
        continue;
      }
      URI own = PublishedSite.BASE.resolve(name);
      List<URI> targets =
          FoundAddresses.in(name, Files.readString(file)).stream()
              .map(own::resolve)
              .filter(LinksIT::isOwn)
              .toList();
      if (targets.isEmpty() && !name.matches(".*(guide\\.json|index\\.md)")) {
        silent.add(name);
      }
      targets.forEach(t -> problem(t).ifPresent(what -> broken.add(name + ": " + what)));
    }
    assertThat(broken).isEmpty();
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsLoadedFromAnotherSite(HtmlPage page) {
    assertThat(addresses(page, LOADING))
        .isNotEmpty()
        .allMatch(address -> isOwn(page.address().resolve(address)));
    assertThat(page.attributes("srcset")).isEmpty();
    assertThat(page.elements("base")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void idsAreUnique(HtmlPage page) {
    assertThat(page.attributes("id")).doesNotHaveDuplicates();
    assertThat(page.attributes("id").isEmpty()).isEqualTo(isRedirect(page));
  }

  private static boolean isRedirect(HtmlPage page) {
    return page.elements("meta").stream()
        .anyMatch(meta -> meta.getAttribute("http-equiv").equals("refresh"));
  }

  /** Return the addresses in elements named {@code names}, or in all. */
  private static Stream<String> addresses(HtmlPage page, Set<String> names) {
    return page.elements().stream()
        .filter(element -> names.isEmpty() || names.contains(element.getLocalName()))
        .flatMap(LinksIT::addresses);
  }

  private static Stream<String> addresses(Element element) {
    return ADDRESSES.stream().filter(element::hasAttribute).map(element::getAttribute);
  }

  private static Stream<String> structuredAddresses(HtmlPage page) {
    return StructuredData.values(StructuredData.of(page))
        .map(String::valueOf)
        .filter(value -> value.startsWith(PublishedSite.BASE.toString()));
  }

  private static boolean isOwn(URI target) {
    return PublishedSite.BASE.getScheme().equals(target.getScheme())
        && PublishedSite.BASE.getAuthority().equals(target.getAuthority());
  }

  /** Return what is wrong with an address of this site. */
  private static Optional<String> problem(URI target) {
    String path = PublishedSite.BASE.relativize(target).getPath();
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    if (!Files.isRegularFile(PublishedSite.folder().resolve(file))) {
      return Optional.of("there is no file " + file);
    }
    String fragment = target.getFragment();
    boolean found =
        fragment == null
            || SITE.find(path.equals("index.html") ? "" : path)
                .map(page -> new HashSet<>(page.attributes("id")).contains(fragment))
                .orElse(false);
    return found ? Optional.empty() : Optional.of("there is no id " + fragment);
  }
}
