package dev.waymark.page;

import dev.waymark.model.Language;
import dev.waymark.model.Route;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import dev.waymark.model.Version;
import dev.waymark.page.view.HeadView;
import dev.waymark.page.view.Page;
import dev.waymark.page.view.StyleGuideView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the page that shows a theme's components, which nothing links to and nobody may index. */
final class StyleGuidePage {
  private static final SourcePath SITE_FILE = new SourcePath("site.yaml");

  private final Planning planning;

  StyleGuidePage(Planning planning) {
    this.planning = planning;
  }

  Page plan(String tag) {
    SiteConfig config = planning.site().config();
    Route route = config.styleGuide(tag);
    PageContext context = new PageContext(planning, route, tag, tag, versions(config));
    SampleTexts texts = new SampleTexts(context);
    String title = texts.say("styleguide.title");
    HeadView head =
        new HeadViewBuilder(context)
            .crumbs(List.of(Crumb.home(context), new Crumb(title, route)))
            .buildUnlisted(title);
    SampleGuides guides = new SampleGuides(context, texts);
    SampleLists lists = new SampleLists(texts);
    Page page =
        context.page(
            "styleguide.ftlh",
            new StyleGuideView(
                head,
                title,
                guides.full(),
                guides.bare(),
                guides.text(),
                lists.browse(),
                lists.pager(),
                lists.languages()));
    return new Page(
        route, page.template(), tag, page.view(), lists.site(page.site()), page.frame());
  }

  private static Map<String, Version> versions(SiteConfig config) {
    Map<String, Version> versions = new LinkedHashMap<>();
    for (Language language : config.languages()) {
      Route there = config.styleGuide(language.tag());
      versions.put(language.tag(), new Version(SITE_FILE, there, true, false));
    }
    return versions;
  }
}
