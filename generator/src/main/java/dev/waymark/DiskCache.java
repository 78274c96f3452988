package dev.waymark;

import dev.waymark.BuildListener.Stage;
import dev.waymark.cache.CacheDraft;
import dev.waymark.cache.CacheFile;
import dev.waymark.cache.Packing;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.model.Document;
import dev.waymark.model.Guide;
import dev.waymark.model.Parsed;
import dev.waymark.model.SiteConfig;
import dev.waymark.model.SourceText;
import dev.waymark.receipt.ProgramFingerprint;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What texts came to in the last build that was published. All of it depends on the program and on
 * {@code site.yaml}, which name a generation, and on the bytes of one text. Thread-safe.
 */
final class DiskCache implements AutoCloseable {
  /** What a guide was parsed to. */
  record GuideEntry(Parsed<Optional<Guide>> guide) {}

  /** What a page was parsed to. */
  record PageEntry(Parsed<Optional<Document>> page) {}

  /** What is wrong with how a text is written. */
  record ProseEntry(List<Diagnostic> problems) {}

  /** What shall be kept, and names what it was made of. */
  private record Made(String input, Supplier<byte[]> bytes) {}

  /** How many entries are written at once. */
  private static final int PART = 100;

  private final @Nullable Path file;
  private final String generation;
  private final CacheFile last;
  private final Packing<GuideEntry> guides = Packing.of(GuideEntry.class);
  private final Packing<PageEntry> pages = Packing.of(PageEntry.class);
  private final Packing<ProseEntry> prose = Packing.of(ProseEntry.class);
  private final Map<String, String> inputs = new ConcurrentHashMap<>();
  private final Set<String> found = ConcurrentHashMap.newKeySet();
  private final Map<String, Made> made = new ConcurrentHashMap<>();
  private volatile boolean isOpen;

  private DiskCache(@Nullable Path file, String generation) {
    this.file = file;
    this.generation = generation;
    this.last = file == null ? CacheFile.empty() : CacheFile.open(file, generation);
    this.isOpen = file != null;
  }

  /** Return one that finds nothing and keeps nothing. */
  static DiskCache none() {
    return new DiskCache(null, "");
  }

  /** Open that of a site; {@link #none} where it can't be told which program this is. */
  static DiskCache open(BuildOptions options, SiteConfig config) {
    return ProgramFingerprint.of(options.themes())
        .map(
            program ->
                program + HexFormat.of().formatHex(Packing.of(SiteConfig.class).pack(config)))
        .map(generation -> new DiskCache(options.stateDirectory().resolve("cache"), generation))
        .orElseGet(DiskCache::none);
  }

  Parsed<Optional<Guide>> guide(
      SourceText text, Function<SourceText, Parsed<Optional<Guide>>> parse) {
    inputs.put(text.path().value(), text.digest());
    return get(
            "guide " + text.path(), text.digest(), guides, () -> new GuideEntry(parse.apply(text)))
        .guide();
  }

  Parsed<Optional<Document>> page(
      SourceText text, Function<SourceText, Parsed<Optional<Document>>> parse) {
    inputs.put(text.path().value(), text.digest());
    return get("page " + text.path(), text.digest(), pages, () -> new PageEntry(parse.apply(text)))
        .page();
  }

  /** Return what is wrong with how a text is written that was asked for before. */
  List<Diagnostic> prose(String source, Supplier<List<Diagnostic>> check) {
    String input = inputs.get(source);
    return input == null
        ? check.get()
        : get("prose " + source, input, prose, () -> new ProseEntry(check.get())).problems();
  }

  private <T extends Record> T get(
      String name, String input, Packing<T> packing, Supplier<T> work) {
    Optional<T> known = last.find(name, input).flatMap(packing::unpack);
    if (known.isPresent()) {
      found.add(name);
      return known.get();
    }
    T value = work.get();
    if (isOpen) {
      made.put(name, new Made(input, () -> packing.pack(value)));
    }
    return value;
  }

  /** Keep what was asked for, and nothing else, for the next build. */
  void keep(Workers workers) {
    if (file == null) {
      return;
    }
    try (CacheDraft draft = new CacheDraft(file, generation)) {
      draft.addAll(last, found);
      List<Map.Entry<String, Made>> all = List.copyOf(made.entrySet());
      List<Integer> starts =
          IntStream.iterate(0, start -> start < all.size(), start -> start + PART).boxed().toList();
      workers.map(
          Stage.PUBLISH,
          starts,
          start -> {
            var part = all.subList(start, Math.min(all.size(), start + PART));
            draft.add(entries -> part.forEach(entry -> add(entry, entries)));
            return start;
          });
      last.close();
      draft.publish();
    }
  }

  private static void add(Map.Entry<String, Made> entry, CacheDraft.Part entries) {
    Made value = entry.getValue();
    entries.add(entry.getKey(), value.input(), value.bytes().get());
  }

  /** Let go of the file: nothing is found or remembered from then on. */
  @Override
  public void close() {
    isOpen = false;
    made.clear();
    last.close();
  }
}
