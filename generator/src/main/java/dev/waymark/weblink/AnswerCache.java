package dev.waymark.weblink;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The good answers of earlier checks: UTF-8 lines of address, day and status, and where a page
 * moved its new address, with a tab between each. Losing it, or a line of it, costs time only, so
 * whatever can't be read or written is passed over.
 */
final class AnswerCache {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final long LARGEST = 16L << 20;

  private final Path file;
  private final int days;
  private final LocalDate today;

  AnswerCache(Path file, int days, LocalDate today) {
    this.file = file;
    this.days = days;
    this.today = today;
  }

  /** Return what is still fresh, by address. */
  Map<String, Answer> read() {
    Map<String, Answer> answers = new TreeMap<>();
    entries().forEach((address, entry) -> answers.put(address, entry.answer()));
    return answers;
  }

  /** Remember the good ones among these answers, beside what other checks wrote since. */
  void add(Map<String, Answer> answers) {
    SortedMap<String, Entry> entries = entries();
    answers.forEach(
        (address, answer) -> {
          if (!(answer instanceof Answer.Bad)) {
            entries.put(address, new Entry(today, answer));
          }
        });
    try {
      write(entries.entrySet().stream().map(e -> e.getValue().line(e.getKey())).toList());
    } catch (IOException notKept) {
      // the next check asks again
    }
  }

  private void write(List<String> lines) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path next = Files.createTempFile(folder, file.getFileName().toString(), ".next");
    try {
      Files.write(next, lines, StandardCharsets.UTF_8);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private SortedMap<String, Entry> entries() {
    SortedMap<String, Entry> entries = new TreeMap<>();
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          String[] parts = TAB.split(line, -1);
          parse(parts).filter(this::isFresh).ifPresent(entry -> entries.put(parts[0], entry));
        }
      }
    } catch (IOException unreadable) {
      entries.clear();
    }
    return entries;
  }

  private boolean isFresh(Entry entry) {
    return !entry.day().isAfter(today) && entry.day().plusDays(days).isAfter(today);
  }

  private static Optional<Entry> parse(String[] parts) {
    try {
      if (parts.length == 3 && parts[2].matches("2[0-9][0-9]")) {
        int status = Integer.parseInt(parts[2]);
        return Optional.of(new Entry(LocalDate.parse(parts[1]), new Answer.Good(status)));
      }
      if (parts.length == 4 && parts[2].matches("301|308")) {
        WebAddress to = WebAddress.parse(parts[3]);
        Answer moved = new Answer.Moved(Integer.parseInt(parts[2]), to.text());
        return to.hasUser()
            ? Optional.empty()
            : Optional.of(new Entry(LocalDate.parse(parts[1]), moved));
      }
    } catch (DateTimeException | URISyntaxException broken) {
      // falls through: this line says nothing
    }
    return Optional.empty();
  }

  private record Entry(LocalDate day, Answer answer) {
    String line(String address) {
      if (answer instanceof Answer.Moved moved) {
        return String.join(
            "\t", address, day.toString(), Integer.toString(moved.status()), moved.to());
      }
      int status = answer instanceof Answer.Good good ? good.status() : 0;
      return String.join("\t", address, day.toString(), Integer.toString(status));
    }
  }
}
