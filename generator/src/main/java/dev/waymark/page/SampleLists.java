package dev.waymark.page;

import dev.waymark.page.view.BrowseView;
import dev.waymark.page.view.CallView;
import dev.waymark.page.view.ContactView;
import dev.waymark.page.view.DoctorOnlineView;
import dev.waymark.page.view.EmergencyView;
import dev.waymark.page.view.LanguageLinkView;
import dev.waymark.page.view.LinkView;
import dev.waymark.page.view.PagerView;
import dev.waymark.page.view.SiteView;
import dev.waymark.page.view.TermLinkView;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Samples of what stands around guides: ways to others, and whom to call. */
final class SampleLists {
  private static final int PAGES = 9;
  private static final int CURRENT = 4;

  /** Numbers that are kept for films. */
  private static final String TELEPHONE = "+44 1632 960001";

  private final SampleTexts texts;

  SampleLists(SampleTexts texts) {
    this.texts = texts;
  }

  List<BrowseView> browse() {
    BrowseView way = new BrowseView("sample", texts.name(), texts.home(), terms());
    return List.of(way, new BrowseView("other", texts.longWord(), texts.home(), terms()));
  }

  private List<TermLinkView> terms() {
    return List.of(
        term(texts.name(), "neck", 1, true),
        term(texts.title(), "hands", 12, false),
        term(texts.longWord(), null, 0, false));
  }

  private TermLinkView term(String label, @Nullable String region, int count, boolean current) {
    return new TermLinkView(
        "sample", label, texts.home(), texts.sentence(), texts.picture(), region, count, current);
  }

  PagerView pager() {
    List<LinkView> pages =
        IntStream.rangeClosed(1, PAGES)
            .mapToObj(page -> texts.link(String.valueOf(page), page == CURRENT))
            .toList();
    return new PagerView(CURRENT, PAGES, pages.get(CURRENT - 2), pages.get(CURRENT), pages);
  }

  List<LanguageLinkView> languages() {
    return List.of(
        new LanguageLinkView("en", "English", "ltr", texts.home(), true, true),
        new LanguageLinkView("bn", "বাংলা", "ltr", texts.home(), false, true),
        new LanguageLinkView("ar", "العربية", "rtl", texts.home(), false, false));
  }

  ContactView contact() {
    return new ContactView(
        new CallView(texts.name(), TELEPHONE, ContactViewBuilder.tel(TELEPHONE), texts.sentence()),
        new DoctorOnlineView(
            texts.title(),
            texts.name(),
            "https://example.org/",
            texts.sentence(),
            texts.sentence()));
  }

  /** Return the site with numbers to call, which the site itself may lack. */
  SiteView site(SiteView own) {
    return new SiteView(
        own.title(),
        own.summary(),
        own.home(),
        own.menu(),
        own.footer(),
        List.of(
            new EmergencyView(texts.name(), "112", "tel:112"),
            new EmergencyView(texts.longWord(), "999", "tel:999"),
            new EmergencyView(texts.title(), "112", "tel:112")),
        own.contact(),
        own.license(),
        own.languages(),
        own.browse(),
        own.search(),
        own.manifest(),
        own.openSearch(),
        own.worker(),
        own.data());
  }
}
