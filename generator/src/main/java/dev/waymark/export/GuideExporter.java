package dev.waymark.export;

import dev.waymark.json.JsonWriter;
import dev.waymark.locale.Localizer;
import dev.waymark.model.Output;
import dev.waymark.model.Route;
import dev.waymark.model.Site;
import dev.waymark.model.SiteFile;
import dev.waymark.model.SiteGuide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a guide as JSON and as Markdown, beside its page. Thread-safe. */
public final class GuideExporter {
  private static final JsonWriter JSON = new JsonWriter();

  private final Site site;
  private final Map<String, Localizer> localizers;

  /** Write guides of {@code site} in the languages of {@code localizers}, by tag. */
  public GuideExporter(Site site, Map<String, Localizer> localizers) {
    this.site = site;
    this.localizers = Map.copyOf(localizers);
  }

  /** Return the guide's files; an untranslated guide has them at its own address alone. */
  public List<SiteFile> write(SiteGuide guide) {
    Localizer localizer = localizers.get(guide.language());
    if (guide.isUntranslated() || localizer == null) {
      return List.of();
    }
    ExportedGuide exported = new ExportedGuide(site, guide, localizer);
    String folder = guide.route().path();
    List<SiteFile> files = new ArrayList<>();
    if (site.config().has(Output.JSON)) {
      String json = JSON.write(new GuideJson(exported).write()) + "\n";
      files.add(new SiteFile(new Route(folder + "guide.json"), json));
    }
    if (site.config().has(Output.MARKDOWN)) {
      files.add(new SiteFile(new Route(folder + "index.md"), new GuideMarkdown(exported).write()));
    }
    return files;
  }
}
