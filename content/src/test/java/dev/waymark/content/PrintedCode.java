package dev.waymark.content;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The QR code of a page, read from its drawing as a camera would. */
final class PrintedCode {
  private static final int PIXELS_PER_MODULE = 4;
  private static final int WHITE = 0xFFFFFF;
  private static final Pattern RUN = Pattern.compile("(?:M(\\d+) (\\d+)\\.5|m(\\d+) 0)h(\\d+)");

  private PrintedCode() {}

  /** Return what the code in {@code svg} says. */
  static String read(Element svg) {
    int side = Integer.parseInt(svg.getAttribute("viewBox").split(" ", -1)[2]) * PIXELS_PER_MODULE;
    String path = HtmlPage.children(svg).get(0).getAttribute("d");
    RGBLuminanceSource pixels = new RGBLuminanceSource(side, side, draw(path, side));
    try {
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(pixels))).getText();
    } catch (NotFoundException e) {
      throw new AssertionError("no QR code in " + path, e);
    } catch (ReaderException e) {
      throw new AssertionError("unreadable QR code in " + path, e);
    }
  }

  private static int[] draw(String path, int side) {
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, WHITE);
    int x = 0;
    int y = 0;
    for (MatchResult run : RUN.matcher(path).results().toList()) {
      boolean row = run.group(1) != null;
      x = row ? Integer.parseInt(run.group(1)) : x + Integer.parseInt(run.group(3));
      y = row ? Integer.parseInt(run.group(2)) : y;
      int length = Integer.parseInt(run.group(4));
      fill(pixels, side, x, y, length);
      x += length;
    }
    return pixels;
  }

  private static void fill(int[] pixels, int side, int x, int y, int length) {
    for (int line = y * PIXELS_PER_MODULE; line < (y + 1) * PIXELS_PER_MODULE; line++) {
      int start = line * side + x * PIXELS_PER_MODULE;
      Arrays.fill(pixels, start, start + length * PIXELS_PER_MODULE, 0);
    }
  }
}
