package dev.waymark.migrate;

import dev.waymark.model.DataValue;
import dev.waymark.model.DataValue.Fields;
import dev.waymark.model.DataValue.Items;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourcePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the fields of a header into those of a guide. Not thread-safe. */
final class FieldMapper {
  private static final Set<String> IMAGE_PARTS = Set.of("image", "path", "src", "alt");
  private static final String IMAGE_ALT = "image_alt";
  private static final Set<String> STEP_FIELDS =
      Set.of("steps", "directions", "instructions", "method");

  private final Original original;
  private final Header header;
  private final Notes notes;
  private final SiteConfig config;
  private final References references;
  private final Draft draft;
  private final TimeFields times;

  FieldMapper(
      Original original, SiteConfig config, Readers readers, References references, Draft draft) {
    this.original = original;
    this.header = original.header();
    this.notes = original.notes();
    this.config = config;
    this.references = references;
    this.draft = draft;
    this.times = new TimeFields(readers, original, draft);
  }

  void map() {
    Set<String> own = OwnFields.of(config);
    for (Map.Entry<String, DataValue> field : header.fields().entrySet()) {
      boolean taken =
          own.contains(field.getKey())
              ? new OwnFields(config, original, draft).take(field.getKey(), field.getValue())
              : isEmpty(field.getValue()) || take(key(field.getKey()), field);
      if (!taken) {
        leave(field.getKey(), field.getValue());
      }
    }
    times.finish();
  }

  /** Return the name of the field that lists the steps. */
  static Optional<String> stepField(Header header) {
    return header.fields().entrySet().stream()
        .filter(field -> STEP_FIELDS.contains(key(field.getKey())))
        .filter(field -> Values.isTexts(field.getValue()) && !isEmpty(field.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]", "");
  }

  private static boolean isEmpty(DataValue value) {
    return value instanceof Items items
        ? items.values().stream().allMatch(FieldMapper::isEmpty)
        : value instanceof DataValue.Text text && text.value().isBlank();
  }

  private boolean take(String key, Map.Entry<String, DataValue> field) {
    DataValue value = field.getValue();
    return switch (key) {
      case "title" -> text("title", field);
      case "description", "summary", "excerpt" -> text("summary", field);
      case "license", "licence" -> text("license", field);
      case "date",
          "publishdate",
          "pubdate",
          "lastmod",
          "updated",
          "modified",
          "lastmodifiedat",
          "lastupdated",
          "expires",
          "expirydate" ->
          times.date(key, field);
      case "published", "draft", "status" -> status(key, field);
      case "totaltime", "preptime", "cooktime", "time", "duration" -> times.time(key, field);
      case "author", "authors" -> authors(value);
      case "tags", "tag", "categories", "category", "keywords" -> tags(field.getKey(), value);
      case "slug" -> text("slug", field);
      case "aliases", "alias", "redirectfrom", "permalink", "url" -> aliases(field);
      case "language", "lang", "locale" -> language(field);
      case "image", "featuredimage", "thumbnail", "cover", "heroimage", "recipeimage", "images" ->
          image(field);
      case "imagealt" -> field.getKey().equals(IMAGE_ALT) && draft.has("image");
      case "difficulty", "audience", "position" -> OwnFields.choice(key, value, draft);
      case "ingredients", "supplies", "materials" -> equipment("supplies", field);
      case "equipment", "tools", "utensils" -> equipment("tools", field);
      case "references", "sources", "source" -> new ReferenceList(draft).ofHeader(value);
      case "steps", "directions", "instructions", "method" ->
          field.getKey().equals(stepField(header).orElse(""));
      default -> false;
    };
  }

  /** Keep what has no field as a remark, and name it. */
  private void leave(String name, DataValue value) {
    String shown = YamlText.scalar(name) + ": " + Values.inLine(value);
    notes.warn(
        "unknown-field",
        header.line(name),
        "a guide has no place for this field: " + Notes.shown(shown),
        "it stands behind a # in the guide's front matter now");
    draft.remark(shown);
  }

  private boolean text(String field, Map.Entry<String, DataValue> from) {
    String text = Values.text(from.getValue());
    if (text.isEmpty() || draft.has(field)) {
      return text.equals(draft.text(field)) && !text.isEmpty();
    }
    Foreign.report(List.of(new Line(header.line(from.getKey()), text)), notes);
    String shown = field.equals("title") || field.equals("summary") ? Plain.of(text) : text;
    if (shown.isEmpty()) {
      return false;
    }
    draft.put(field, shown);
    notes.carry(field);
    return true;
  }

  private boolean status(String key, Map.Entry<String, DataValue> field) {
    String value = Values.text(field.getValue()).toLowerCase(Locale.ROOT);
    boolean hidden =
        value.equals("draft") || value.equals(key.equals("published") ? "false" : "true");
    boolean known =
        hidden || Set.of("true", "false", "published", "published-date").contains(value);
    if (!known) {
      return key.equals("published") && times.date("date", field);
    }
    notes.carry("draft");
    return true;
  }

  private boolean authors(DataValue value) {
    List<DataValue> authors = new ArrayList<>();
    List<DataValue> given = value instanceof Items items ? items.values() : List.of(value);
    for (DataValue each : given) {
      if (!addAuthor(each, authors)) {
        return false;
      }
    }
    if (draft.has("authors")) {
      return false;
    }
    draft.put("authors", new Items(authors));
    notes.carry("authors");
    return true;
  }

  private static boolean addAuthor(DataValue value, List<DataValue> authors) {
    String name = Values.text(value);
    if (!name.isEmpty()) {
      authors.add(new DataValue.Text(name));
      return true;
    }
    if (!(value instanceof Fields fields) || !fields.values().containsKey("name")) {
      return false;
    }
    Map<String, DataValue> author = new LinkedHashMap<>();
    fields.values().forEach((field, each) -> author.put(key(field), each));
    String url = author.containsKey("url") ? Values.text(author.get("url")) : "";
    boolean whole =
        author.keySet().stream().allMatch(field -> Set.of("name", "url").contains(field))
            && (url.isEmpty() || References.isWeb(url));
    authors.add(new Fields(author));
    return whole && !Values.text(author.get("name")).isEmpty();
  }

  private boolean tags(String name, DataValue value) {
    if (!Values.isTexts(value)) {
      return false;
    }
    List<String> tags = Values.words(value, header.commaLists());
    new OwnFields(config, original, draft).tags(tags, header.line(name));
    notes.carry("tags");
    return true;
  }

  private boolean aliases(Map.Entry<String, DataValue> field) {
    if (!Values.isTexts(field.getValue())) {
      return false;
    }
    List<String> fine = new ArrayList<>();
    for (String alias : Values.texts(field.getValue())) {
      String path = alias.startsWith("/") ? alias : "/" + alias;
      boolean valid =
          path.length() > 1
              && SourcePath.of(path.substring(1)).isPresent()
              && path.chars().noneMatch(c -> "?#%:".indexOf(c) >= 0);
      if (valid) {
        fine.add(path);
      } else {
        notes.warn(
            "alias-lost",
            header.line(field.getKey()),
            "this is no old address of a page: " + Notes.shown(alias),
            "write it as /old/name/ into the guide's aliases");
      }
    }
    draft.add("aliases", fine);
    if (!fine.isEmpty()) {
      notes.carry("aliases");
    }
    return true;
  }

  private boolean language(Map.Entry<String, DataValue> field) {
    String tag = Values.text(field.getValue()).replace('_', '-');
    boolean known = config.languages().stream().anyMatch(each -> each.tag().equals(tag));
    String[] name = original.target().name().split("\\.", -1);
    if (name.length > 2 && !name[1].equals(tag)) {
      return false;
    }
    if (known && draft.text("language").isEmpty()) {
      draft.put("language", tag);
      notes.carry("language");
    }
    return known;
  }

  private boolean image(Map.Entry<String, DataValue> field) {
    DataValue value = field.getValue();
    Map<String, DataValue> parts = value instanceof Fields fields ? fields.values() : Map.of();
    DataValue path = parts.getOrDefault("image", parts.getOrDefault("path", parts.get("src")));
    List<String> paths = Values.texts(path == null ? value : path);
    if (paths.isEmpty() || draft.has("image")) {
      return false;
    }
    DataValue alt = parts.getOrDefault("alt", header.fields().get(IMAGE_ALT));
    boolean taken =
        new ImageField(references, notes, draft)
            .take(paths, alt == null ? "" : Values.text(alt), header.line(field.getKey()));
    return taken && IMAGE_PARTS.containsAll(parts.keySet());
  }

  private boolean equipment(String field, Map.Entry<String, DataValue> from) {
    if (!Values.isTexts(from.getValue())) {
      return false;
    }
    int line = header.line(from.getKey());
    new EquipmentList(draft, notes).add(field, Values.texts(from.getValue()), "", line);
    notes.carry(field);
    return true;
  }
}
