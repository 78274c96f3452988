package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Rule;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.Document;
import dev.waymark.model.Language;
import dev.waymark.model.Listing;
import dev.waymark.model.Located;
import dev.waymark.model.Offline;
import dev.waymark.model.Output;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SitePage;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.TermRef;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every page has an address of its own, on every file system. */
final class AddressRules {
  /** Of two files with one address, that with a slug has the place to change it. */
  private static final Comparator<Document> SLUGS_LAST =
      Comparator.comparing((Document document) -> document.slug() != null)
          .thenComparing(Document::source);

  private final Site site;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, String> ownerByKey = new HashMap<>();

  AddressRules(Site site) {
    this.site = site;
  }

  List<Diagnostic> check() {
    ownerByKey.put(key("404.html"), "the page for addresses that do not exist");
    for (Language language : site.config().languages()) {
      ownerByKey.put(key(site.config().home(language.tag()).file()), "the home page");
      if (site.config().has(Output.SEARCH)) {
        ownerByKey.put(key(site.config().search(language.tag()).file()), "the search page");
      }
      if (site.config().offline() == Offline.KEEP) {
        Route offline = site.config().offlinePage(language.tag());
        ownerByKey.put(key(offline.file()), "the page for readers without a network");
      }
      ownerByKey.put(key(site.config().styleGuide(language.tag()).file()), "the style guide");
    }
    for (Language language : site.config().languages()) {
      reserveLists(language.tag());
    }
    documents()
        .sorted(SLUGS_LAST)
        .forEach(document -> checkRoute(document, site.routes().get(document.source())));
    checkUntranslated();
    documents().forEach(this::checkAliases);
    return List.copyOf(problems);
  }

  private void reserveLists(String tag) {
    SiteConfig config = site.config();
    for (Taxonomy taxonomy : config.taxonomies()) {
      String field = taxonomy.field().value();
      reserve(
          config.taxonomy(tag, field), "the list of all terms of " + field, taxonomy.field().at());
    }
    for (Listing listing : site.listings().values()) {
      if (!listing.language().equals(tag)) {
        continue;
      }
      for (int page = 1; page <= listing.pages(config.pageSize(listing)); page++) {
        reserve(listing, listing.page(page));
      }
    }
  }

  private void reserve(Listing listing, Route page) {
    if (listing.terms().isEmpty()) {
      ownerByKey.putIfAbsent(key(page.file()), "a list of guides");
      return;
    }
    String terms = String.join(", ", listing.terms().stream().map(TermRef::slug).toList());
    site.config()
        .taxonomy(listing.terms().get(0).field())
        .ifPresent(taxonomy -> reserve(page, "the list of " + terms, taxonomy.field().at()));
  }

  private void reserve(Route route, String owner, Span at) {
    String other = ownerByKey.putIfAbsent(key(route.file()), owner);
    if (other != null) {
      problems.add(
          Diagnostic.of(
              CheckRule.DUPLICATE_ADDRESS,
              "the address " + route + " of " + owner + " already belongs to " + other,
              at,
              "choose another name for this taxonomy"));
    }
  }

  /** The original, shown to readers of another language, may be in the way of their own pages. */
  private void checkUntranslated() {
    site.guides().stream()
        .filter(SiteGuide::isUntranslated)
        .forEach(guide -> checkRoute(guide.guide().document(), guide.route()));
    site.pages().stream()
        .filter(SitePage::isUntranslated)
        .forEach(page -> checkRoute(page.document(), page.route()));
  }

  private Stream<Document> documents() {
    return site.documents().stream().map(SitePage::document);
  }

  private void checkRoute(Document document, @Nullable Route route) {
    if (route == null) {
      return;
    }
    for (String part : route.path().split("/", -1)) {
      checkPart(document, part);
    }
    ReservedNames.owner(route)
        .ifPresent(
            owner ->
                problem(
                    document,
                    CheckRule.RESERVED_ADDRESS,
                    "the address " + route + " is reserved for " + owner,
                    "put the file into another folder"));
    String owner = ownerByKey.putIfAbsent(key(route.file()), document.source().value());
    if (owner != null) {
      problem(
          document,
          CheckRule.DUPLICATE_ADDRESS,
          "the address " + route + " already belongs to " + owner,
          "rename this file, or give it a slug of its own");
    }
  }

  private void checkPart(Document document, String part) {
    // A folder that ends so could stand in the way of a file of this name.
    boolean badDot = part.startsWith(".") || part.endsWith(".") || ReservedNames.endsAsFile(part);
    if (badDot || !part.replace(".", "").codePoints().allMatch(AddressRules::isAllowed)) {
      problem(
          document,
          CheckRule.INVALID_ADDRESS,
          "\"" + part + "\" can't be a part of an address",
          "use small letters, digits and hyphens, as in " + suggestion(part));
    } else if (ReservedNames.isDevice(part)) {
      problem(
          document,
          CheckRule.INVALID_ADDRESS,
          "\"" + part + "\" is a reserved name on Windows",
          "choose another name");
    } else if (ReservedNames.isTooLong(part)) {
      problem(
          document,
          CheckRule.INVALID_ADDRESS,
          "this name is longer than 255 bytes",
          "choose a shorter one");
    }
  }

  private void checkAliases(Document document) {
    for (Located<String> alias : document.aliases()) {
      Optional<Diagnostic> problem = OldAddresses.problem(alias);
      if (problem.isPresent()) {
        problems.add(problem.get());
        continue;
      }
      Route route = Route.ofAlias(alias.value());
      String owner = ownerByKey.putIfAbsent(key(route.file()), document.source().value());
      if (owner != null) {
        problems.add(
            Diagnostic.of(
                CheckRule.DUPLICATE_ADDRESS,
                "the address " + route + " already belongs to " + owner,
                alias.at(),
                "remove this alias"));
      }
    }
  }

  private void problem(Document document, Rule rule, String message, String hint) {
    Located<String> slug = document.slug();
    Span at = slug == null ? Span.ofFile(document.source().value()) : slug.at();
    problems.add(Diagnostic.of(rule, message, at, hint));
  }

  /** Small letters of any script, so that case never matters, and nothing a host has to encode. */
  private static boolean isAllowed(int codePoint) {
    return codePoint == '-'
        || codePoint == '_'
        || (Character.isLetterOrDigit(codePoint)
            && !Character.isUpperCase(codePoint)
            && !Character.isTitleCase(codePoint))
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  private static String suggestion(String part) {
    StringBuilder out = new StringBuilder();
    part.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (isAllowed(c)) {
                out.appendCodePoint(c);
              } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
              }
            });
    return "\"" + (out.isEmpty() ? "name" : out.toString().replaceAll("-$", "")) + "\"";
  }

  private static String key(String file) {
    return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
