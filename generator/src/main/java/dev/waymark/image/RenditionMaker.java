package dev.waymark.image;

import dev.waymark.model.ImageSize;
import dev.waymark.model.Rendition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes smaller copies of one picture. */
final class RenditionMaker {
  /** Changes whenever the same picture gives other copies. */
  static final String VERSION = "1";

  /**
   * A thumbnail or half a telephone; a telephone or a column of text; the same on dense screens.
   */
  private static final int[] WIDTHS = {480, 960, Rendition.WIDEST};

  /** A copy that is hardly smaller than the picture is of no use. */
  private static final double LEAST_RATIO = 1.25;

  /** So many pixels are read for each that is needed, in each direction. */
  private static final int READ_FOR_ONE = 2;

  private final BitmapFormat format;
  private final byte[] picture;
  private final ImageSize size;
  private final Optional<WebpEncoder> webp;
  private final int orientation;

  private RenditionMaker(
      BitmapFormat format, byte[] picture, ImageSize size, Optional<WebpEncoder> webp) {
    this.format = format;
    this.picture = picture;
    this.size = size;
    this.webp = webp;
    this.orientation = format == BitmapFormat.JPEG ? orientation(picture) : Exif.UPRIGHT;
  }

  private static int orientation(byte[] jpeg) {
    JpegCleaner cleaner = new JpegCleaner(jpeg);
    cleaner.clean();
    return cleaner.orientation();
  }

  /** Return the widths of copies that a picture of this width has, the smaller ones first. */
  static List<Integer> widths(int width) {
    return IntStream.of(WIDTHS).filter(each -> width >= each * LEAST_RATIO).boxed().toList();
  }

  /**
   * Make copies of a picture, the smaller ones first; none that has more bytes than a larger one.
   *
   * @param picture clean, and not damaged
   * @param size as it is shown
   * @param webp writes further copies, in all sizes that a page shows
   */
  static RenditionSet make(
      BitmapFormat format, byte[] picture, ImageSize size, Optional<WebpEncoder> webp) {
    return new RenditionMaker(format, picture, size, webp).make();
  }

  private RenditionSet make() {
    ColourNotes notes = ColourNotes.of(format, picture);
    int step = Math.max(1, size.width() / (READ_FOR_ONE * Rendition.WIDEST));
    Optional<PixelRows> rows =
        JpegScans.areTooMany(format, picture)
            ? Optional.empty()
            : PixelReader.read(format, notes.picture(), step);
    return rows.map(found -> make(found, notes)).orElse(RenditionSet.UNREADABLE);
  }

  private RenditionSet make(PixelRows rows, ColourNotes notes) {
    List<Integer> widths = widths(size.width());
    List<Integer> shown = new ArrayList<>(widths);
    boolean modern = webp.isPresent() && notes.areStandard();
    if (modern && !widths.contains(Rendition.WIDEST)) {
      shown.add(size.width());
    }
    List<Pixels> scaled = scale(rows, shown);
    List<EncodedPicture> own = encode(scaled.subList(0, widths.size()), notes);
    List<EncodedPicture> all = new ArrayList<>(lighter(own, picture.length));
    if (modern) {
      int limit = shown.equals(widths) ? own.get(own.size() - 1).bytes().length : picture.length;
      all.addAll(webp(scaled, limit));
    }
    return new RenditionSet(true, all);
  }

  /** Return copies for browsers that know WebP; none where the largest would not be lighter. */
  private List<EncodedPicture> webp(List<Pixels> scaled, int limit) {
    List<EncodedPicture> encoded = new ArrayList<>();
    for (Pixels pixels : scaled) {
      webp.flatMap(encoder -> encoder.encode(pixels, format == BitmapFormat.JPEG))
          .ifPresent(bytes -> encoded.add(encoded(WebpEncoder.TYPE, pixels, bytes)));
    }
    boolean whole = encoded.size() == scaled.size();
    boolean worthIt = whole && encoded.get(encoded.size() - 1).bytes().length < limit;
    return worthIt ? lighter(encoded, limit) : List.of();
  }

  private List<Pixels> scale(PixelRows rows, List<Integer> widths) {
    List<AreaScaler> scalers = widths.stream().map(to -> scaler(rows, to)).toList();
    for (int y = 0; y < rows.height(); y++) {
      int[] row = rows.row(y);
      scalers.forEach(scaler -> scaler.add(row));
    }
    return scalers.stream().map(scaler -> scaler.pixels().upright(orientation)).toList();
  }

  /** Prepare to scale to a width that a picture has when it is upright. */
  private AreaScaler scaler(PixelRows rows, int width) {
    int height = Math.max(1, (int) Math.round((double) size.height() * width / size.width()));
    boolean lying = Exif.isLying(orientation);
    return new AreaScaler(
        rows.width(), rows.height(), rows.bands(), lying ? height : width, lying ? width : height);
  }

  private List<EncodedPicture> encode(List<Pixels> scaled, ColourNotes notes) {
    List<EncodedPicture> encoded = new ArrayList<>();
    for (Pixels pixels : scaled) {
      byte[] bytes = notes.addTo(format, PictureEncoder.encode(format, pixels.image()));
      encoded.add(encoded(format.type(), pixels, bytes));
    }
    return encoded;
  }

  private static EncodedPicture encoded(String type, Pixels pixels, byte[] bytes) {
    return new EncodedPicture(type, new ImageSize(pixels.width(), pixels.height()), bytes);
  }

  /** Leave out what has more bytes than a larger copy, or than {@code most}. */
  private static List<EncodedPicture> lighter(List<EncodedPicture> all, int most) {
    List<EncodedPicture> kept = new ArrayList<>();
    int limit = most;
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).bytes().length < limit) {
        limit = all.get(i).bytes().length;
        kept.add(all.get(i));
      }
    }
    Collections.reverse(kept);
    return kept;
  }
}
