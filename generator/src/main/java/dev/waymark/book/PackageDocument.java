package dev.waymark.book;

import dev.waymark.model.Author;
import dev.waymark.model.Located;
import dev.waymark.xml.XmlWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What readers' devices must know: metadata, all files, and their order. */
final class PackageDocument {
  static final String FILE = "book.opf";

  private static final String XHTML = "application/xhtml+xml";

  private final BookTexts texts;
  private final Chapters chapters;
  private final Pictures pictures;
  private final XmlWriter xml = new XmlWriter();

  PackageDocument(BookTexts texts, Chapters chapters, Pictures pictures) {
    this.texts = texts;
    this.chapters = chapters;
    this.pictures = pictures;
  }

  String write() {
    String tag = texts.language().tag();
    xml.start(
        "package",
        "xmlns",
        "http://www.idpf.org/2007/opf",
        "version",
        "3.0",
        "unique-identifier",
        "id",
        "xml:lang",
        tag,
        "dir",
        texts.direction());
    xml.start("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    description(tag);
    accessibility();
    xml.end();
    manifest();
    spine();
    return xml.end().toString();
  }

  private void description(String tag) {
    xml.text("dc:identifier", texts.identifier(), "id", "id");
    xml.text("dc:title", texts.title());
    xml.text("dc:language", tag);
    meta("dcterms:modified", texts.site().date() + "T00:00:00Z");
    xml.text("dc:date", texts.site().date().toString());
    Set<String> authors = new TreeSet<>();
    chapters
        .guides()
        .forEach(
            guide ->
                guide.guide().authors().stream()
                    .map(Author::name)
                    .map(Located::value)
                    .forEach(authors::add));
    authors.forEach(author -> xml.text("dc:creator", author));
    xml.text("dc:publisher", texts.config().title().value());
    texts.summary().ifPresent(summary -> xml.text("dc:description", summary));
    texts.address().ifPresent(address -> xml.text("dc:source", address));
    Optional.ofNullable(texts.config().license())
        .ifPresent(license -> xml.text("dc:rights", license.value()));
  }

  private void accessibility() {
    meta("schema:accessMode", "textual");
    boolean pictured = !pictures.files().isEmpty();
    if (pictured) {
      meta("schema:accessMode", "visual");
    }
    meta("schema:accessModeSufficient", "textual");
    meta("schema:accessibilityFeature", "tableOfContents");
    meta("schema:accessibilityFeature", "readingOrder");
    meta("schema:accessibilityFeature", "structuralNavigation");
    meta("schema:accessibilityFeature", "displayTransformability");
    if (pictured) {
      meta("schema:accessibilityFeature", "alternativeText");
    }
    meta("schema:accessibilityHazard", "none");
    meta("schema:accessibilitySummary", texts.say("book.accessibility"));
  }

  private void manifest() {
    xml.start("manifest");
    item("nav", Navigation.FILE, XHTML, "properties", "nav");
    item("title", TitlePage.FILE, XHTML);
    List<String> files = chapters.files();
    for (int i = 0; i < files.size(); i++) {
      item("guide-" + (i + 1), files.get(i), XHTML);
    }
    item("style", BookMaker.STYLE, "text/css");
    int number = 1;
    for (String name : pictures.files().keySet()) {
      item("picture-" + number++, name, Pictures.type(name));
    }
    xml.end();
  }

  private void spine() {
    xml.start("spine", "page-progression-direction", texts.direction());
    xml.empty("itemref", "idref", "title");
    xml.empty("itemref", "idref", "nav");
    for (int i = 1; i <= chapters.guides().size(); i++) {
      xml.empty("itemref", "idref", "guide-" + i);
    }
    xml.end();
  }

  private void meta(String property, String value) {
    xml.text("meta", value, "property", property);
  }

  private void item(String id, String href, String type, String... more) {
    String[] all = new String[6 + more.length];
    System.arraycopy(new String[] {"id", id, "href", href, "media-type", type}, 0, all, 0, 6);
    System.arraycopy(more, 0, all, 6, more.length);
    xml.empty("item", all);
  }
}
