package dev.waymark.frontmatter;

import dev.waymark.diagnostic.Span;
import dev.waymark.frontmatter.Node.Entry;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.model.Contact;
import dev.waymark.model.EmergencyNumber;
import dev.waymark.model.HistoryUse;
import dev.waymark.model.LinkStyle;
import dev.waymark.model.Located;
import dev.waymark.model.NavigationEntry;
import dev.waymark.model.Offline;
import dev.waymark.model.Output;
import dev.waymark.model.RawHtml;
import dev.waymark.model.Requirement;
import dev.waymark.model.RuleLevel;
import dev.waymark.model.Safety;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.Taxonomy;
import dev.waymark.model.Untranslated;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of {@code site.yaml}. */
final class SiteReader {
  private static final Choices<Requirement> REQUIREMENTS = Choices.of(Requirement.class);
  private static final Choices<Output> OUTPUTS = Choices.of(Output.class);
  private static final Choices<LinkStyle> LINKS = Choices.of(LinkStyle.class);
  private static final Choices<RawHtml> RAW_HTML = Choices.of(RawHtml.class);
  private static final Choices<Untranslated> UNTRANSLATED = Choices.of(Untranslated.class);
  private static final Choices<RuleLevel.Level> LEVELS = Choices.of(RuleLevel.Level.class);

  private final Reading reading;
  private final Span start;
  private final ScalarReader scalars;
  private final NameReader names;

  SiteReader(Reading reading, Span start) {
    this.reading = reading;
    this.start = start;
    this.scalars = new ScalarReader(reading);
    this.names = new NameReader(reading, scalars);
  }

  SiteConfig read(MapNode map) {
    FieldReader fields = new FieldReader(reading, map, SiteShapes.SITE, start);
    Located<String> title = fields.require("title", scalars::text, "name the site");
    List<EmergencyNumber> emergency = fields.list("emergency", this::emergency);
    Contact contact = fields.read("contact", new ContactReader(reading, scalars, names)::read);
    List<Taxonomy> taxonomies = taxonomies(fields);
    ShareReader share = new ShareReader(reading, scalars, names);
    Integer pageSize = fields.read("pageSize", node -> scalars.integer(node, SiteShapes.PAGE_SIZE));
    Boolean previews = fields.read("previews", scalars::bool);
    HistoryUse history = fields.read("history", this::history);
    SiteConfig config =
        new SiteConfig(
            title == null ? new Located<>("", start) : title,
            fields.read("summary", scalars::text),
            fields.read("baseUrl", names::baseUrl),
            new LanguageReader(reading, scalars).read(fields),
            fields.list("navigation", this::navigation),
            fields.list("footer", this::navigation),
            taxonomies,
            extra(fields, taxonomies),
            requirements(fields),
            contact == null ? Contact.NONE : contact,
            emergency,
            safetySets(fields, emergency),
            choice(fields, "links", LINKS, LinkStyle.PRETTY),
            choice(fields, "rawHtml", RAW_HTML, RawHtml.ESCAPE),
            fields.read("disclaimer", scalars::rich),
            fields.read("license", scalars::text),
            share.targets(fields),
            share.links(fields),
            pageSize == null ? PlainSite.PAGE_SIZE : pageSize,
            Set.copyOf(words(fields, "omit", OUTPUTS)),
            choice(fields, "untranslated", UNTRANSLATED, Untranslated.SHOW),
            fields.read("image", new MediaReader(reading, scalars)::picture),
            previews != null && previews,
            history == null ? HistoryUse.NONE : history,
            offline(fields),
            fields.read("customDomain", names::host),
            fields.map("rules", this::level),
            Map.of());
    fields.finish();
    return config;
  }

  private List<Taxonomy> taxonomies(FieldReader fields) {
    TaxonomyReader reader = new TaxonomyReader(reading, scalars, names);
    return reader.checked(fields.map("taxonomies", reader::read));
  }

  private @Nullable NavigationEntry navigation(Node node) {
    FieldReader fields = FieldReader.of(reading, node, SiteShapes.MENU_ENTRY);
    if (fields == null) {
      return null;
    }
    String label = fields.require("label", scalars::string, "write what readers see");
    Located<String> target = fields.require("to", names::target, "write where it leads");
    fields.finish();
    return label == null || target == null ? null : new NavigationEntry(label, target);
  }

  private @Nullable RuleLevel level(Entry entry) {
    Located<RuleLevel.Level> level = scalars.choice(entry.value(), LEVELS);
    Located<String> code = new Located<>(entry.key().value(), reading.span(entry.key()));
    return level == null ? null : new RuleLevel(code, level.value());
  }

  private Offline offline(FieldReader fields) {
    Boolean keep = fields.read("offline", scalars::bool);
    return keep == null ? Offline.NONE : keep ? Offline.KEEP : Offline.REMOVE;
  }

  private @Nullable HistoryUse history(Node node) {
    FieldReader fields = FieldReader.of(reading, node, SiteShapes.HISTORY);
    if (fields == null) {
      return null;
    }
    Boolean updated = fields.read("updated", scalars::bool);
    Located<String> edit = fields.read("edit", names::editUrl);
    fields.finish();
    return new HistoryUse(updated != null && updated, edit);
  }

  private @Nullable EmergencyNumber emergency(Node node) {
    FieldReader fields = FieldReader.of(reading, node, SiteShapes.EMERGENCY);
    if (fields == null) {
      return null;
    }
    String region = fields.require("region", scalars::string, "say where one dials it");
    Located<String> number = fields.require("number", names::emergencyNumber, null);
    fields.finish();
    return region == null || number == null ? null : new EmergencyNumber(region, number);
  }

  private List<String> extra(FieldReader fields, List<Taxonomy> taxonomies) {
    List<Located<String>> extra = fields.list("extra", names::field);
    for (Located<String> name : extra) {
      if (taxonomies.stream().anyMatch(t -> t.field().value().equals(name.value()))) {
        reading.report(
            FrontMatterRule.RESERVED_FIELD,
            name.at(),
            "\"" + name.value() + "\" is a taxonomy already",
            "choose another name, or delete one of them");
      }
    }
    return Distinct.of(reading, extra, name -> name).stream().map(Located::value).toList();
  }

  private Set<Requirement> requirements(FieldReader fields) {
    Set<Requirement> requirements = EnumSet.noneOf(Requirement.class);
    requirements.addAll(words(fields, "require", REQUIREMENTS));
    return requirements;
  }

  private Map<String, Safety> safetySets(FieldReader fields, List<EmergencyNumber> emergency) {
    SafetyReader reader = new SafetyReader(reading, scalars, emergency);
    Map<String, Safety> sets = new LinkedHashMap<>();
    for (Entry entry : fields.map("safetySets", entry -> entry)) {
      sets.put(entry.key().value(), reader.ofSet(entry.value()));
    }
    return sets;
  }

  private <E extends Enum<E>> E choice(
      FieldReader fields, String name, Choices<E> choices, E otherwise) {
    Located<E> choice = fields.read(name, node -> scalars.choice(node, choices));
    return choice == null ? otherwise : choice.value();
  }

  private <E extends Enum<E>> List<E> words(FieldReader fields, String name, Choices<E> choices) {
    List<Located<E>> words = fields.list(name, node -> scalars.choice(node, choices));
    return Distinct.of(reading, words, word -> word.map(Choices::word)).stream()
        .map(Located::value)
        .toList();
  }
}
