package dev.waymark.page;

import dev.waymark.json.JsonWriter;
import dev.waymark.model.Author;
import dev.waymark.model.Contact;
import dev.waymark.model.Document;
import dev.waymark.model.Equipment;
import dev.waymark.model.Guide;
import dev.waymark.model.Located;
import dev.waymark.model.Neighbours;
import dev.waymark.model.Reference;
import dev.waymark.model.Review;
import dev.waymark.model.RichText;
import dev.waymark.model.SafetyItem;
import dev.waymark.model.Taxonomy;
import dev.waymark.page.view.DurationView;
import dev.waymark.page.view.Html;
import dev.waymark.page.view.LinkView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes a guide in the vocabulary of schema.org 30.0: a {@code MedicalWebPage} about a {@code
 * MedicalTherapy}, whose main entity is a {@code HowTo}, and the way to it.
 */
final class GuideJsonLd {
  private static final JsonWriter JSON = new JsonWriter();

  private final PageContext context;
  private final Guide guide;
  private final Document document;
  private final List<Crumb> crumbs;

  GuideJsonLd(PageContext context, Guide guide, List<Crumb> crumbs) {
    this.crumbs = crumbs;
    this.context = context;
    this.guide = guide;
    this.document = guide.document();
  }

  Html write() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("@context", "https://schema.org");
    root.put("@graph", List.of(page(), ListingJsonLd.breadcrumbs(context, crumbs)));
    return new Html(JSON.writeForHtml(root));
  }

  private Map<String, Object> page() {
    JsonObject page = JsonObject.ofType("MedicalWebPage");
    page.put("name", document.title().value());
    page.put("url", context.canonical());
    page.put("description", PageContext.text(document.summary()));
    page.put("inLanguage", document.language());
    page.put("audience", audience());
    page.put("educationalLevel", PageContext.token(guide.difficulty()));
    page.put("keywords", keywords());
    page.put("author", guide.authors().stream().map(GuideJsonLd::author).toList());
    page.put("datePublished", iso(document.dates().published()));
    LocalDate updated = context.site().updated(document);
    page.put("dateModified", updated == null ? null : updated.toString());
    page.put("expires", iso(document.dates().expires()));
    Review review = guide.review();
    if (review != null) {
      page.put("lastReviewed", iso(review.last()));
      page.put("reviewedBy", JsonObject.ofType("Person").put("name", review.by().value()).map());
    }
    page.put("citation", guide.references().stream().map(GuideJsonLd::citation).toList());
    RichText disclaimer =
        guide.disclaimer() == null ? context.config().disclaimer() : guide.disclaimer();
    page.put(
        "usageInfo",
        disclaimer == null
            ? null
            : JsonObject.ofType("CreativeWork").put("text", disclaimer.plain()).map());
    page.put("license", license());
    page.put("provider", provider());
    page.put("relatedLink", relatedLinks());
    page.put("about", therapy());
    page.put("mainEntity", new HowToJsonLd(context, guide).build());
    return page.map();
  }

  private @Nullable Map<String, Object> license() {
    Located<String> license =
        guide.license() == null ? context.config().license() : guide.license();
    return license == null
        ? null
        : JsonObject.ofType("CreativeWork").put("name", license.value()).map();
  }

  private @Nullable Map<String, Object> provider() {
    Contact contact = guide.contact() == null ? Contact.NONE : guide.contact();
    Contact.Call call = contact.call() == null ? context.config().contact().call() : contact.call();
    return call == null
        ? null
        : JsonObject.ofType("Organization")
            .put("name", call.label())
            .put("telephone", call.number().value())
            .map();
  }

  private List<String> relatedLinks() {
    Neighbours neighbours =
        context.site().neighbours().getOrDefault(context.route(), Neighbours.NONE);
    return Stream.of(neighbours.prerequisites(), neighbours.related())
        .flatMap(List::stream)
        .map(other -> context.absolute(other.route()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private Map<String, Object> therapy() {
    JsonObject therapy = JsonObject.ofType("MedicalTherapy");
    therapy.put("name", document.title().value());
    therapy.put("bodyLocation", labels("bodyAreas"));
    therapy.put(
        "contraindication",
        Stream.of(guide.safety().doNotIf(), guide.safety().askFirst(), guide.safety().avoidArea())
            .flatMap(List::stream)
            .map(GuideJsonLd::plain)
            .toList());
    String followUp = String.join(" ", guide.afterCare().stream().map(RichText::plain).toList());
    therapy.put("followup", followUp.isEmpty() ? null : followUp);
    return therapy.map();
  }

  private @Nullable Map<String, Object> audience() {
    String type = PageContext.token(guide.audience());
    return type == null
        ? null
        : JsonObject.ofType("MedicalAudience").put("audienceType", type).map();
  }

  private @Nullable String keywords() {
    List<String> words = new ArrayList<>();
    for (Taxonomy taxonomy : context.config().taxonomies()) {
      words.addAll(labels(taxonomy.field().value()));
    }
    guide.tags().forEach(tag -> words.add(tag.value()));
    return words.isEmpty() ? null : String.join(", ", words);
  }

  private List<String> labels(String field) {
    return GuideCards.terms(guide, context).stream()
        .filter(terms -> terms.field().equals(field))
        .flatMap(terms -> terms.terms().stream().map(LinkView::label))
        .toList();
  }

  private static Map<String, Object> author(Author author) {
    return JsonObject.ofType("Person")
        .put("name", author.name().value())
        .put("url", PageContext.text(author.url()))
        .map();
  }

  private static Map<String, Object> citation(Reference reference) {
    String publisher = PageContext.text(reference.publisher());
    return JsonObject.ofType("CreativeWork")
        .put("name", reference.title().value())
        .put(
            "publisher",
            publisher == null
                ? null
                : JsonObject.ofType("Organization").put("name", publisher).map())
        .put("url", PageContext.text(reference.url()))
        .map();
  }

  static List<Object> equipment(String type, List<Equipment> equipment) {
    return equipment.stream()
        .<Object>map(
            item ->
                JsonObject.ofType(type)
                    .put("name", item.name().value())
                    .put("requiredQuantity", item.quantity())
                    .put("description", item.note())
                    .map())
        .toList();
  }

  static @Nullable String iso(@Nullable DurationView time) {
    return time == null ? null : time.iso();
  }

  private static @Nullable String iso(@Nullable Located<?> day) {
    return day == null ? null : day.value().toString();
  }

  private static String plain(SafetyItem item) {
    return item.text().plain();
  }
}
