package dev.waymark.book;

import dev.waymark.locale.Localizer;
import dev.waymark.model.Book;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Site;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes a book of guides, the same bytes each time. Thread-safe. */
public final class BookMaker {
  static final String STYLE = "book.css";

  private final Site site;
  private final Map<String, Localizer> localizers;
  private final String style;
  private final UnaryOperator<String> xhtml;
  private final Function<MediaFile, byte[]> read;

  /**
   * Make books of {@code site} in the languages of {@code localizers}, by tag.
   *
   * @param style how they look, in CSS
   * @param xhtml turns the content of an HTML body into that of an XHTML one
   * @param read returns what a picture holds
   */
  public BookMaker(
      Site site,
      Map<String, Localizer> localizers,
      String style,
      UnaryOperator<String> xhtml,
      Function<MediaFile, byte[]> read) {
    this.site = site;
    this.localizers = Map.copyOf(localizers);
    this.style = style;
    this.xhtml = xhtml;
    this.read = read;
  }

  /** Return the book as a file of EPUB. */
  public byte[] make(Book book) {
    Localizer localizer = localizers.get(book.listing().language());
    if (localizer == null) {
      throw new IllegalArgumentException("no messages for " + book.listing().language());
    }
    BookTexts texts = new BookTexts(site, book, localizer, xhtml);
    Chapters chapters = new Chapters(book.guides());
    Pictures pictures = new Pictures();
    BookLinks links = new BookLinks(texts, chapters, pictures);
    EpubArchive archive = new EpubArchive();
    archive.add(TitlePage.FILE, new TitlePage(links).write());
    for (int i = 0; i < chapters.guides().size(); i++) {
      archive.add(Chapters.file(i), new Chapter(links, chapters.guides().get(i)).write());
    }
    archive.add(STYLE, style);
    archive.add(Navigation.FILE, new Navigation(texts, chapters).write());
    pictures.files().forEach((name, file) -> archive.add(name, read.apply(file)));
    archive.add(PackageDocument.FILE, new PackageDocument(texts, chapters, pictures).write());
    return archive.toBytes();
  }
}
