package dev.waymark.export;

import dev.waymark.locale.Localizer;
import dev.waymark.model.Document;
import dev.waymark.model.Language;
import dev.waymark.model.Located;
import dev.waymark.model.Output;
import dev.waymark.model.Route;
import dev.waymark.model.Safety;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteFile;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.Version;
import java.util.List;
import java.util.Map;

/**
 * Lists all guides for language models (llmstxt.org): the Markdown of each, and where its safety
 * notes are.
 */
public final class LlmsText {
  private final Site site;
  private final SiteConfig config;
  private final Map<String, Localizer> localizers;

  /** List the guides of {@code site} in the languages of {@code localizers}, by tag. */
  public LlmsText(Site site, Map<String, Localizer> localizers) {
    this.site = site;
    this.config = site.config();
    this.localizers = Map.copyOf(localizers);
  }

  /** Return the list; none where the site does without it. */
  public List<SiteFile> write() {
    return config.has(Output.LLMS) ? List.of(list()) : List.of();
  }

  private SiteFile list() {
    StringBuilder out = new StringBuilder("# ").append(line(config.title().value())).append("\n\n");
    if (config.summary() != null) {
      out.append("> ").append(line(config.summary().value())).append("\n\n");
    }
    out.append(say(config.mainLanguage(), "llms.safety")).append("\n\n");
    for (Language language : config.languages()) {
      List<SiteGuide> guides =
          site.all(language.tag()).guides().stream().filter(g -> !g.isUntranslated()).toList();
      if (!guides.isEmpty()) {
        out.append("## ").append(say(language, "llms.guides"));
        out.append(config.languages().size() > 1 ? " (" + line(language.name()) + ")" : "");
        out.append("\n\n");
        guides.forEach(guide -> write(out, guide, language));
        out.append('\n');
      }
    }
    return new SiteFile(new Route("llms.txt"), out.toString().stripTrailing() + "\n");
  }

  private void write(StringBuilder out, SiteGuide guide, Language language) {
    Document document = guide.guide().document();
    String file = config.has(Output.MARKDOWN) ? "index.md" : "";
    String markdown = MarkdownText.target(address(new Route(guide.route().path() + file)));
    out.append("- [").append(line(document.title().value())).append("](").append(markdown);
    out.append(")");
    if (document.summary() != null) {
      out.append(": ").append(line(document.summary().value()));
    }
    Version version = site.versions(document).get(language.tag());
    if (version != null && version.isUnreviewed()) {
      out.append(' ').append(say(language, "translation.unreviewed"));
    }
    if (!guide.guide().safety().isEmpty()) {
      out.append(" [").append(say(language, "step.safety-first")).append("](");
      out.append(address(guide.route())).append('#').append(Safety.ANCHOR).append(')');
    }
    out.append('\n');
  }

  private String address(Route route) {
    Located<String> base = config.baseUrl();
    return route.under(base == null ? "" : base.value(), config.links());
  }

  private String say(Language language, String key) {
    Localizer localizer = localizers.get(language.tag());
    return localizer == null ? key : localizer.message(key, List.of()).orElse(key);
  }

  private static String line(String text) {
    return MarkdownText.escape(text);
  }
}
