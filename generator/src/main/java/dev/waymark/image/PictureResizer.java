package dev.waymark.image;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.model.ImageSize;
import dev.waymark.model.MediaFile;
import dev.waymark.model.Parsed;
import dev.waymark.model.Rendition;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;

/**
 * Makes smaller copies of photographs, for small screens. What earlier builds made is kept.
 * Thread-safe.
 */
public final class PictureResizer {
  private static final int MILLION = 1_000_000;

  /** Pixels that are in memory at once: one picture of the largest size, or several others. */
  private static final int MOST_MILLIONS = 50;

  private final ImageInspector inspector = new ImageInspector();
  private final RenditionCache cache;
  private final Optional<WebpEncoder> webp;
  private final Semaphore millions = new Semaphore(MOST_MILLIONS, true);

  /** Make JPEG and PNG copies, and keep them in {@code folder}, which is made when needed. */
  public PictureResizer(Path folder) {
    this(folder, Optional.empty());
  }

  /**
   * Make the same, and WebP copies where {@code plugins} has an ImageIO plugin that writes them.
   */
  public PictureResizer(Path folder, ClassLoader plugins) {
    this(folder, WebpEncoder.find(plugins));
  }

  private PictureResizer(Path folder, Optional<WebpEncoder> webp) {
    this.cache = new RenditionCache(folder);
    this.webp = webp;
  }

  /**
   * Return {@code file}, which was inspected, with its copies; unchanged where it needs none.
   *
   * @throws java.io.UncheckedIOException where the file can't be read, or changed since
   */
  public Parsed<MediaFile> resize(MediaFile file) {
    ImageSize size = file.size();
    if (size == null || RenditionMaker.widths(size.width()).isEmpty() || isDrawing(file)) {
      return new Parsed<>(file, List.of());
    }
    RenditionSet made = renditions(file, size);
    List<Rendition> renditions = made.pictures().stream().map(EncodedPicture::rendition).toList();
    return new Parsed<>(
        file.withRenditions(renditions), made.readable() ? List.of() : List.of(unscalable(file)));
  }

  /** Hand over the bytes of each copy with its path on the site. */
  public void write(MediaFile file, BiConsumer<String, byte[]> output) {
    ImageSize size = file.size();
    if (size != null && !file.renditions().isEmpty()) {
      for (EncodedPicture picture : renditions(file, size).pictures()) {
        output.accept(file.route(picture.rendition()).file(), picture.bytes());
      }
    }
  }

  /** Forget the copies of pictures that are not on the site any more. */
  public void removeUnused() {
    cache.removeUnused();
  }

  private RenditionSet renditions(MediaFile file, ImageSize size) {
    String key = key(file);
    Optional<RenditionSet> kept = cache.read(key);
    if (kept.isPresent()) {
      return kept.get();
    }
    RenditionSet made = make(inspector.published(file), size);
    cache.write(key, made);
    return made;
  }

  private RenditionSet make(byte[] picture, ImageSize size) {
    Optional<BitmapFormat> format = BitmapFormat.of(picture).filter(BitmapFormat::isScaled);
    if (format.isEmpty() || PngCleaner.isAnimated(format.get(), picture)) {
      return RenditionSet.NONE;
    }
    int needed = Math.min(MOST_MILLIONS, 1 + size.width() * size.height() / MILLION);
    millions.acquireUninterruptibly(needed);
    try {
      return RenditionMaker.make(format.get(), picture, size, webp);
    } finally {
      millions.release(needed);
    }
  }

  /** Encoders may change with each release of the JDK or of a plugin. */
  private String key(MediaFile file) {
    String encoders = Runtime.version() + "\n" + webp.map(WebpEncoder::version).orElse("no WebP");
    String all = RenditionMaker.VERSION + "\n" + encoders + "\n" + file.digest();
    return ImageInspector.digest(all.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isDrawing(MediaFile file) {
    return file.source().name().toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  private static Diagnostic unscalable(MediaFile file) {
    return Diagnostic.of(
        ImageRule.UNSCALABLE_PICTURE,
        "this picture can't be made smaller for small screens",
        Span.ofFile(file.source().value()),
        "open it and save it anew, with colours of red, green and blue (RGB)");
  }
}
