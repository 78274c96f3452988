package dev.waymark.content;

import java.util.Locale;

/** One page of each kind that a reader can come to, and what has to be clicked once it is open. */
enum PageKind {
  HOME(""),
  HOME_IN_ARABIC("ar/"),
  GUIDE(ContentGuide.LOWER_BACK.route()),
  GUIDE_IN_ARABIC("ar/guides/lower-back/"),
  GUIDE_IN_BENGALI("bn/guides/lower-back/"),
  GUIDE_WITHOUT_TRANSLATION("bn/guides/calves/"),
  CONTENT_PAGE("safety/"),
  TAXONOMY("body-areas/"),
  TERM("body-areas/shoulders/"),
  COMBINED_TERM("body-areas/shoulders/audience/partner/"),
  SEARCH("search/"),
  NOT_FOUND("404.html"),
  FOLLOW_MODE(ContentGuide.LOWER_BACK.route(), "wm-follow-begin");

  /** A phone, also what is left of a desk at 400 % zoom; and a desk. */
  static final int[] WIDTHS = {320, 1280};

  static final int HEIGHT = 800;

  private final String route;
  private final String click;

  PageKind(String route) {
    this(route, "");
  }

  PageKind(String route, String click) {
    this.route = route;
    this.click = click;
  }

  String route() {
    return route;
  }

  /**
   * Open it as on a first visit. It comes from the top of a host: "not found" is the one page that
   * knows the path of its site.
   */
  void open(BrowserSession session, int width) {
    Browser browser = session.browser();
    browser.forgetVisits(session.topAddress(""));
    browser.resize(width, HEIGHT);
    browser.open(session.topAddress(route));
    enter(browser);
  }

  /** Do what leads from the open page to this kind. */
  void enter(Browser browser) {
    if (!click.isEmpty()) {
      browser.click(click);
    }
  }

  /** Return its name as in a sentence, such as "guide in arabic". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
