package dev.waymark.search;

import dev.waymark.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes an index as files of a few kilobytes: a root that says where each part begins, parts of
 * the dictionary ({@code w0.json}), of what base forms lead to ({@code p0.json}), and of what is
 * shown of a guide ({@code g0.json}). Equal guides give equal bytes.
 */
final class IndexWriter {
  /** A part is closed when it has reached this many bytes; a long list of guides is one part. */
  private static final int PART_BYTES = 8_000;

  /** Few, since the guides that are found lie anywhere. */
  static final int GUIDES_PER_PART = 8;

  private static final JsonWriter JSON = new JsonWriter();

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Index index;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();

  private IndexWriter(Index index) {
    this.index = index;
  }

  /**
   * Return texts of files by their names.
   *
   * @param guides what is shown of each guide of {@code index}
   */
  static Map<String, String> write(Index index, List<List<String>> guides) {
    IndexWriter writer = new IndexWriter(index);
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("guides", guides.size());
    root.put("perPart", GUIDES_PER_PART);
    root.put("words", writer.writeWords());
    root.put("stems", writer.writePostings());
    writer.writeGuides(guides);
    root.put("version", Digest.of(writer.files));
    writer.files.put("root.json", JSON.write(root));
    return writer.files;
  }

  /** Return the first word of each part. Base forms are numbered as their words come. */
  private List<String> writeWords() {
    List<String> firsts = new ArrayList<>();
    WordPart part = new WordPart(0);
    for (Map.Entry<String, Set<String>> entry : index.stemsByWord().entrySet()) {
      if (part.bytes() >= PART_BYTES) {
        files.put("w" + (firsts.size() - 1) + ".json", JSON.write(part.content()));
        part = new WordPart(stems.size());
      }
      if (part.bytes() == 0) {
        firsts.add(entry.getKey());
      }
      part.add(entry.getKey(), entry.getValue().stream().map(this::number).toList());
    }
    if (part.bytes() > 0) {
      files.put("w" + (firsts.size() - 1) + ".json", JSON.write(part.content()));
    }
    return firsts;
  }

  private int number(String stem) {
    return numbers.computeIfAbsent(
        stem,
        added -> {
          stems.add(added);
          return stems.size() - 1;
        });
  }

  /** Return the number of the first base form of each part. */
  private List<Integer> writePostings() {
    PostingText text = new PostingText(new Rank(index));
    List<Integer> firsts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    int bytes = 0;
    for (int i = 0; i < stems.size(); i++) {
      String postings = text.write(index.postings(stems.get(i)));
      if (!part.isEmpty() && bytes + postings.length() > PART_BYTES) {
        files.put("p" + firsts.size() + ".json", JSON.write(Map.of("guides", part)));
        firsts.add(i - part.size());
        part.clear();
        bytes = 0;
      }
      part.add(postings);
      bytes += postings.length() + 3; // quotes and comma
    }
    if (!part.isEmpty()) {
      files.put("p" + firsts.size() + ".json", JSON.write(Map.of("guides", part)));
      firsts.add(stems.size() - part.size());
    }
    return firsts;
  }

  private void writeGuides(List<List<String>> guides) {
    for (int i = 0; i < guides.size(); i += GUIDES_PER_PART) {
      List<List<String>> part = guides.subList(i, Math.min(guides.size(), i + GUIDES_PER_PART));
      files.put("g" + i / GUIDES_PER_PART + ".json", JSON.write(Map.of("guides", part)));
    }
  }

  /**
   * Words in a row begin alike: each is written as how much it shares with the last, and the rest.
   * They lead to base forms in a row as well: 0 stands for the next that none has led to yet, 1 for
   * the one before that.
   */
  private static final class WordPart {
    private final StringBuilder words = new StringBuilder();
    private final List<Object> stems = new ArrayList<>();
    private final int first;
    private int next;
    private String last = "";
    private int bytes;

    WordPart(int first) {
      this.first = first;
      this.next = first;
    }

    void add(String word, List<Integer> leadsTo) {
      int shared = 0;
      while (shared < Math.min(Math.min(last.length(), word.length()), 35)
          && last.charAt(shared) == word.charAt(shared)) {
        shared++;
      }
      String written = Character.forDigit(shared, 36) + word.substring(shared);
      words.append(bytes == 0 ? "" : " ").append(written);
      List<Integer> back = leadsTo.stream().map(this::back).toList();
      stems.add(back.size() == 1 ? back.get(0) : back);
      bytes += written.getBytes(StandardCharsets.UTF_8).length + back.toString().length();
      last = word;
    }

    private int back(int stem) {
      int back = next - stem;
      next = Math.max(next, stem + 1);
      return back;
    }

    int bytes() {
      return bytes;
    }

    Map<String, Object> content() {
      Map<String, Object> content = new LinkedHashMap<>();
      content.put("first", first);
      content.put("words", words.toString());
      content.put("stems", stems);
      return content;
    }
  }
}
