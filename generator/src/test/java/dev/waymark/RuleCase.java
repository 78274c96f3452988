package dev.waymark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A content folder that breaks a rule, what is found in it, and one that keeps the rule.
 *
 * <p>A file of {@code src/test/resources/rules} is named like its rule and holds, in this order:
 *
 * <pre>
 * &#64;&#64; fires
 * &#64;&#64; file guides/a.md
 * lines of this file
 * &#64;&#64; escaped guides/b.md
 * lines in which \xFF is a byte, \{text*9} a text nine times and \\ a backslash
 * &#64;&#64; found
 * the findings of this rule, as they are printed
 * &#64;&#64; silent
 * &#64;&#64; file guides/a.md
 * what differs from the folder above
 * &#64;&#64; without guides/b.md
 * </pre>
 *
 * <p>Each folder has a {@code site.yaml} with a title and an address unless the case says
 * otherwise.
 */
final class RuleCase {
  static final Path FOLDER = Path.of("src", "test", "resources", "rules");

  private static final String MARK = "@@ ";
  private static final String SITE = "title: Guides\nbaseUrl: https://guides.example/\n";
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:x([0-9A-F]{2})|\\{([^*]*)\\*(\\d+)}|(\\\\))|([^\\\\]+)");

  private final String code;
  private final Map<String, byte[]> fires = new LinkedHashMap<>(Map.of("site.yaml", bytes(SITE)));
  private final Map<String, byte[]> silent = new LinkedHashMap<>();
  private final Map<String, String> shown = new LinkedHashMap<>();
  private final StringBuilder found = new StringBuilder();

  private RuleCase(String code) {
    this.code = code;
  }

  static boolean exists(String code) {
    return Files.exists(file(code));
  }

  private static Path file(String code) {
    return FOLDER.resolve(code + ".txt");
  }

  /**
   * Read the case of a rule.
   *
   * @throws IllegalStateException where it is not written as it should be
   */
  static RuleCase read(String code) throws IOException {
    RuleCase read = new RuleCase(code);
    List<String> sections = new ArrayList<>();
    for (Section section : sections(Files.readString(file(code)))) {
      switch (section.kind()) {
        case "fires" -> sections.add("fires");
        case "found" -> {
          sections.add("found");
          read.found.append(section.text());
        }
        case "silent" -> {
          sections.add("silent");
          read.silent.putAll(read.fires);
        }
        default -> read.addFile(section, sections.contains("silent"));
      }
    }
    if (!sections.equals(List.of("fires", "found", "silent"))) {
      throw new IllegalStateException(code + ".txt holds " + sections);
    }
    return read;
  }

  private void addFile(Section section, boolean kept) {
    Map<String, byte[]> folder = kept ? silent : fires;
    switch (section.kind()) {
      case "file" -> {
        folder.put(section.name(), bytes(section.text()));
        if (!kept) {
          shown.put(section.name(), section.text());
        }
      }
      case "escaped" -> folder.put(section.name(), unescape(section.text()));
      case "without" -> {
        if (folder.remove(section.name()) == null || !section.text().isEmpty()) {
          throw new IllegalStateException(code + ".txt can't be without " + section.name());
        }
      }
      default -> throw new IllegalStateException(code + ".txt: what is " + section.kind() + "?");
    }
  }

  /** Write the folder that breaks the rule. */
  void writeFires(Path folder) throws IOException {
    write(fires, folder);
  }

  /** Write the folder that keeps it. */
  void writeSilent(Path folder) throws IOException {
    write(silent, folder);
  }

  /** Return the findings of the rule, as they are printed. */
  String found() {
    return found.toString();
  }

  /** Return the files of the folder that breaks the rule, but for those that hold escapes. */
  Map<String, String> shown() {
    return shown;
  }

  /** Replace the findings in the case's file. */
  void rewrite(String findings) throws IOException {
    String text = Files.readString(file(code));
    int start = text.indexOf(MARK + "found\n") + MARK.length() + "found\n".length();
    int end = text.indexOf(MARK + "silent\n", start);
    Files.writeString(file(code), text.substring(0, start) + findings + text.substring(end));
  }

  private static void write(Map<String, byte[]> files, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private static List<Section> sections(String text) {
    List<Section> sections = new ArrayList<>();
    for (String part : ("\n" + text).split("\n" + MARK, -1)) {
      int end = part.indexOf('\n');
      String head = end < 0 ? part : part.substring(0, end);
      String body = end < 0 ? "" : part.substring(end + 1);
      int space = head.indexOf(' ');
      if (!head.isEmpty()) {
        sections.add(
            new Section(
                space < 0 ? head : head.substring(0, space),
                space < 0 ? "" : head.substring(space + 1),
                body.isEmpty() || body.endsWith("\n") ? body : body + "\n"));
      }
    }
    return sections;
  }

  private static byte[] unescape(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher part = ESCAPE.matcher(text);
    int end = 0;
    for (; part.find() && part.start() == end; end = part.end()) {
      if (part.group(1) != null) {
        bytes.write(Integer.parseInt(part.group(1), 16));
      } else if (part.group(2) != null) {
        bytes.writeBytes(bytes(part.group(2).repeat(Integer.parseInt(part.group(3)))));
      } else {
        bytes.writeBytes(bytes(part.group(4) == null ? part.group(5) : "\\"));
      }
    }
    if (end < text.length()) {
      throw new IllegalStateException("no such escape: " + text.substring(end).lines().findFirst());
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private record Section(String kind, String name, String text) {}
}
