package dev.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Edits a random site as authors and their tools do: some edits are mistakes, most mend one. */
public final class RandomEdits {
  private static final String THEME =
      "<html lang='en'><h1>${page.title}</h1>${page.body}${asset('site.css')} ";

  private final Random random;
  private final Path source;
  private final Map<Path, String> originals = new HashMap<>();
  private final Set<Path> touched = new HashSet<>();
  private int number;

  /** Edit the content folder {@code source}, in a way that the seed decides. */
  public RandomEdits(Path source, int seed) throws IOException {
    this.source = source;
    this.random = new Random(seed);
    for (Path file : files("guides", ".md")) {
      originals.put(file, Files.readString(file));
    }
  }

  /** Return the files that the last edit wrote, moved or deleted. */
  Set<Path> touched() {
    return Set.copyOf(touched);
  }

  /** Make one edit, and return what it was. */
  public String edit() throws IOException {
    number++;
    touched.clear();
    return switch (random.nextInt(18)) {
      case 0 -> append(any("guides", ".md"), "\n\nA word " + number + ".\n");
      case 1 -> replace(any("guides", ".md"), "title: '[^']*'", "title: 'T " + number + "'");
      case 2 -> replace(any("guides", ".md"), "audience: \\w+", "audience: partner");
      case 3 -> write("guides/n" + random.nextInt(4) + ".md", guide());
      case 4 -> delete(any("guides", ".md"));
      case 5 -> move(any("guides", ".md"), "guides/more/m" + random.nextInt(3) + ".md");
      case 6 -> append(any("pages", ".md"), "\n\nMore " + number + ".\n");
      case 7 -> write("guides/p 1.svg", "<svg><title>" + number + "</title></svg>");
      case 8 -> write("theme/page.ftlh", THEME + number);
      case 9 -> delete(source.resolve("theme/page.ftlh"));
      case 10 -> replace(source.resolve("site.yaml"), "pageSize: \\d", "pageSize: " + digit());
      case 11 -> write("data/d.yaml", "a: " + number + "\n");
      case 12 -> replace(any("guides", ".md"), "(?m)^steps:", "stepz:");
      default -> mendAll();
    };
  }

  /** Change what one guide says, nearly always in a way that no other page shows. */
  String reword() throws IOException {
    number++;
    touched.clear();
    Path guide = any("guides", ".md");
    return switch (random.nextInt(10)) {
      case 0 -> append(guide, "\n\n## Heading " + number + "\n");
      case 1 -> append(guide, "\n\n![P](<p 1.svg>)\n");
      case 2 -> append(guide, "\n\nThis cures every pain. Click [here](g0.md#part).\n");
      case 3 -> append(guide, "\n\n[gone](gone.md)\n");
      case 4, 5 -> replace(guide, "- do: '[^']*'", "- do: 'Breathe " + number + " times'");
      case 6 -> replace(guide, "- do: ", "- tip: 'Slow " + number + "'\n    do: ");
      case 7 -> mendAll();
      default -> append(guide, "\n\nA word " + number + ".\n");
    };
  }

  private int digit() {
    return 1 + random.nextInt(4);
  }

  private String guide() {
    return "---\ntitle: New "
        + number
        + "\nsummary: S.\naudience: self\nbodyAreas: [neck]\n"
        + "published: 2026-01-0"
        + digit()
        + "\nsteps: [Breathe.]\n"
        + (random.nextInt(4) == 0 ? "draft: true\n" : "")
        + "---\nText.\n";
  }

  /** Take back all edits that can be mistakes. */
  public void mend() throws IOException {
    mendAll();
    delete(source.resolve("theme/page.ftlh"));
  }

  private String mendAll() throws IOException {
    for (Path guide : files("guides", ".md")) {
      if (!originals.containsKey(guide)) {
        delete(guide);
      }
    }
    for (Map.Entry<Path, String> original : originals.entrySet()) {
      if (!Files.exists(original.getKey())
          || !Files.readString(original.getKey()).equals(original.getValue())) {
        save(original.getKey(), original.getValue());
      }
    }
    return "mend";
  }

  private Path any(String folder, String ending) throws IOException {
    List<Path> files = files(folder, ending);
    return files.isEmpty() ? source.resolve("gone") : files.get(random.nextInt(files.size()));
  }

  private List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(source.resolve(folder))) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private String append(Path file, String text) throws IOException {
    return save(file, Files.readString(file) + text);
  }

  private String replace(Path file, String pattern, String by) throws IOException {
    return save(file, Files.readString(file).replaceFirst(pattern, by));
  }

  private String write(String name, String text) throws IOException {
    return save(source.resolve(name), text);
  }

  /** Save in place, or beside it and move: editors do either. */
  private String save(Path file, String text) throws IOException {
    touched.add(file);
    Files.createDirectories(file.getParent());
    if (random.nextBoolean()) {
      Files.writeString(file, text);
    } else {
      Path beside = file.resolveSibling("." + file.getFileName() + ".new");
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return "save " + source.relativize(file);
  }

  private String delete(Path file) throws IOException {
    touched.add(file);
    Files.deleteIfExists(file);
    return "delete " + source.relativize(file);
  }

  private String move(Path file, String to) throws IOException {
    Path target = source.resolve(to);
    touched.add(file);
    touched.add(target);
    Files.createDirectories(target.getParent());
    Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    return "move " + source.relativize(file) + " to " + to;
  }
}
