package dev.waymark.migrate;

import dev.waymark.migrate.Block.Item;
import dev.waymark.model.DataValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the list of a guide's sources. */
record ReferenceList(Draft draft) {
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]+)\\]\\(<?([^()\\s>]+)>?[^()]*\\)");
  private static final Pattern BARE = Pattern.compile("<?(https?://[^\\s<>)]+)>?");

  /** Add what a header says; false where that is no source. */
  boolean ofHeader(DataValue value) {
    if (!Values.isTexts(value)) {
      return false;
    }
    List<DataValue> found = Values.texts(value).stream().map(ReferenceList::entry).toList();
    add(found);
    return true;
  }

  /** Add the entries of a list; false, with nothing added, where one holds more than a source. */
  boolean ofList(List<Item> items, LinkRewriter links) {
    List<DataValue> found = new ArrayList<>();
    for (Item item : items) {
      List<Chunk> chunks = Chunk.of(item.lines());
      if (chunks.size() != 1 || chunks.get(0).kind() != Chunk.Kind.TEXT) {
        return false;
      }
      LinkRewriter.Inline inline = links.inline(item.lines());
      boolean several = LINK.matcher(inline.text()).results().count() > 1;
      if (inline.text().isEmpty() || several || !inline.pictures().isEmpty()) {
        return false;
      }
      found.add(entry(inline.text()));
    }
    add(found);
    return true;
  }

  private void add(List<DataValue> found) {
    List<DataValue> all = new ArrayList<>(((DataValue.Items) draft.value("references")).values());
    all.addAll(found);
    draft.put("references", new DataValue.Items(all));
  }

  private static DataValue entry(String text) {
    Map<String, DataValue> fields = new LinkedHashMap<>();
    Matcher link = LINK.matcher(text);
    Matcher bare = BARE.matcher(text);
    boolean linked = link.find();
    String url = linked ? link.group(2) : bare.find() ? bare.group(1) : "";
    String title =
        Plain.of(linked || url.isEmpty() ? text : text.replace(bare.group(), "").strip());
    boolean web = References.isWeb(url) && isUri(url);
    boolean named = url.isEmpty() || title.chars().anyMatch(Character::isLetterOrDigit);
    fields.put("title", new DataValue.Text(named ? title : url));
    if (web) {
      fields.put("url", new DataValue.Text(url));
    } else if (!url.isEmpty()) {
      fields.put("title", new DataValue.Text(text));
    }
    return new DataValue.Fields(fields);
  }

  private static boolean isUri(String url) {
    try {
      return new URI(url).getRawAuthority() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
