package dev.waymark.book;

import dev.waymark.locale.Localizer;
import dev.waymark.locale.TermLabels;
import dev.waymark.model.Book;
import dev.waymark.model.Language;
import dev.waymark.model.Listing;
import dev.waymark.model.Located;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.Term;
import dev.waymark.model.TermRef;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What a book says of itself, and the frame of its pages. */
record BookTexts(Site site, Book book, Localizer localizer, UnaryOperator<String> xhtml) {
  SiteConfig config() {
    return site.config().in(language().tag());
  }

  Language language() {
    String tag = book.listing().language();
    return site.config()
        .language(tag)
        .orElseThrow(() -> new IllegalArgumentException("undeclared language " + tag));
  }

  String say(String key, Object... arguments) {
    return localizer.message(key, List.of(arguments)).orElse(key);
  }

  /** Return the site's title, with the terms before it where the book is of these alone. */
  String title() {
    String of = config().title().value();
    TermLabels labels = new TermLabels(config(), localizer);
    return book.listing().terms().stream()
        .map(labels::label)
        .reduce((a, b) -> say("list.next", a, b))
        .map(terms -> say("head.title", terms, of))
        .orElse(of);
  }

  /** Return what it is about in one sentence, where the site says so. */
  Optional<String> summary() {
    List<TermRef> terms = book.listing().terms();
    TermLabels labels = new TermLabels(config(), localizer);
    return terms.isEmpty()
        ? Optional.ofNullable(config().summary()).map(Located::value)
        : Optional.of(terms)
            .filter(all -> all.size() == 1)
            .flatMap(all -> labels.term(all.get(0)))
            .map(Term::summary);
  }

  /** Return the address of the list on the site, where the site has one. */
  Optional<String> address() {
    Listing listing = book.listing();
    return Optional.ofNullable(site.config().baseUrl())
        .map(base -> listing.route().under(base.value(), site.config().links()));
  }

  /** Return a name that no other book has and that stays the same from build to build. */
  String identifier() {
    Located<String> base = site.config().baseUrl();
    String name = (base == null ? config().title().value() : base.value()) + "\n" + book.name();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Return a value as messages name it: {@code NON_URGENT} as {@code non-urgent}. */
  static String token(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String direction() {
    return language().rightToLeft() ? "rtl" : "ltr";
  }

  /** Keep the order of a number or an address among letters written from right to left (UAX 9). */
  String isolate(String text) {
    return language().rightToLeft() ? "\u2066" + text + "\u2069" : text;
  }

  /** Return a whole page. */
  String page(String title, String body) {
    String tag = HtmlText.escape(language().tag());
    return """
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
        lang="%1$s" xml:lang="%1$s" dir="%2$s">
        <head>
        <title>%3$s</title>
        <link rel="stylesheet" type="text/css" href="book.css"/>
        </head>
        <body>
        %4$s
        </body>
        </html>
        """
        .formatted(tag, direction(), HtmlText.escape(title), xhtml.apply(body).strip());
  }
}
