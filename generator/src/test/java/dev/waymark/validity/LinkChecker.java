package dev.waymark.validity;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds addresses in a page that lead to no file, or to no place in a file, of its own site. */
final class LinkChecker implements Checker {
  private static final List<String> ATTRIBUTES =
      List.of("href", "src", "poster", "action", "formaction", "cite", "data");

  private static final String META_ADDRESSES =
      "meta[property=og:image], meta[property=og:url], meta[name=twitter:image]";

  @Override
  public List<String> problems(WrittenSite site, String file) {
    List<String> problems = new ArrayList<>();
    for (Element element : site.parsed(file).select("*")) {
      addresses(element).forEach(each -> problem(site, file, each).ifPresent(problems::add));
    }
    for (Element meta : site.parsed(file).select(META_ADDRESSES)) {
      String address = meta.attr("content");
      if (Addresses.absolute(address).isEmpty()) {
        problems.add("not absolute: " + meta);
      }
      problem(site, file, address).ifPresent(problems::add);
    }
    return problems;
  }

  /** Return the addresses in the attributes of an element, as they are written. */
  static Stream<String> addresses(Element element) {
    List<String> all = new ArrayList<>();
    ATTRIBUTES.stream().filter(element::hasAttr).map(element::attr).forEach(all::add);
    for (String attribute : List.of("srcset", "imagesrcset")) {
      Arrays.stream(element.attr(attribute).split(",", -1))
          .map(candidate -> candidate.strip().split("\\s+", -1)[0])
          .filter(candidate -> !candidate.isEmpty())
          .forEach(all::add);
    }
    if (element.is("meta[http-equiv=refresh]")) {
      all.add(element.attr("content").replaceFirst("(?i)^[\\d.]+\\s*[;,]\\s*(url=)?", ""));
    }
    return all.stream();
  }

  private static Optional<String> problem(WrittenSite site, String file, String address) {
    Optional<URI> parsed = Addresses.parse(address);
    if (parsed.isEmpty()) {
      return Optional.of("not an address: " + address);
    }
    URI target = site.address(file).resolve(parsed.get());
    boolean external = target.isOpaque() || !isSameHost(site, target);
    if (external) {
      return Optional.empty();
    }
    Optional<String> found =
        address.startsWith("#") || address.isEmpty() ? Optional.of(file) : site.fileAt(target);
    if (found.isEmpty()) {
      return Optional.of("no file for " + address);
    }
    return fragmentIsThere(site, found.get(), target.getFragment())
        ? Optional.empty()
        : Optional.of("no id in " + found.get() + " for " + address);
  }

  private static boolean isSameHost(WrittenSite site, URI target) {
    return site.base().getAuthority().equals(target.getAuthority());
  }

  private static boolean fragmentIsThere(WrittenSite site, String file, @Nullable String fragment) {
    boolean hasIds = file.endsWith(".html") || file.endsWith(".svg"); // others: #page=2 and so on
    return fragment == null
        || fragment.isEmpty()
        || !hasIds
        || site.parsed(file).getElementById(fragment) != null;
  }
}
