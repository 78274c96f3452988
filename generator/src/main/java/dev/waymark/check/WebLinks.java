package dev.waymark.check;

import dev.waymark.model.Contact;
import dev.waymark.model.Guide;
import dev.waymark.model.Language;
import dev.waymark.model.Located;
import dev.waymark.model.NavigationEntry;
import dev.waymark.model.RedFlag;
import dev.waymark.model.RichText;
import dev.waymark.model.Safety;
import dev.waymark.model.SafetyItem;
import dev.waymark.model.Site;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SiteGuide;
import dev.waymark.model.SitePage;
import dev.waymark.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects every address on the web that a site links to. */
public final class WebLinks {
  private final Set<Located<String>> found = new LinkedHashSet<>();

  private WebLinks() {}

  /** Return the addresses with each place they are written at. */
  public static List<Located<String>> of(Site site) {
    WebLinks links = new WebLinks();
    for (Language language : site.config().languages()) {
      links.add(site.config().in(language.tag()));
    }
    site.guides().stream().map(SiteGuide::guide).forEach(links::add);
    site.pages().stream()
        .map(SitePage::document)
        .forEach(page -> links.found.addAll(page.body().webLinks()));
    return new ArrayList<>(links.found);
  }

  private void add(SiteConfig config) {
    for (NavigationEntry entry : config.menus()) {
      if (ReferenceCollector.isWebAddress(entry.target().value())) {
        found.add(entry.target());
      }
    }
    contact(config.contact());
    text(config.disclaimer());
  }

  private void add(Guide guide) {
    found.addAll(guide.document().body().webLinks());
    safety(guide.safety());
    guide.steps().forEach(this::step);
    guide.afterCare().forEach(this::text);
    guide.authors().forEach(author -> address(author.url()));
    guide.references().forEach(reference -> address(reference.url()));
    contact(guide.contact());
    text(guide.disclaimer());
  }

  private void step(Step step) {
    text(step.warning());
    text(step.action());
    text(step.tip());
  }

  private void safety(Safety safety) {
    items(safety.doNotIf());
    items(safety.avoidArea());
    items(safety.askFirst());
    items(safety.stopIf());
    for (RedFlag flag : safety.redFlags()) {
      items(flag.items());
      text(flag.why());
    }
  }

  private void items(List<SafetyItem> items) {
    for (SafetyItem item : items) {
      text(item.text());
      text(item.why());
    }
  }

  private void contact(@Nullable Contact contact) {
    if (contact != null && contact.doctorOnline() != null) {
      address(contact.doctorOnline().url());
    }
  }

  private void text(@Nullable RichText text) {
    if (text != null) {
      found.addAll(text.webLinks());
    }
  }

  private void address(@Nullable Located<String> address) {
    if (address != null) {
      found.add(address);
    }
  }
}
