package dev.waymark.qr;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Encodes addresses as QR codes that survive a crease and oily fingers (error correction M). */
public final class QrEncoder {
  /** More does not fit into 25 mm of paper with modules that a phone's camera tells apart. */
  private static final int MOST_BYTES = 210;

  /** ISO/IEC 18004: the margin of a symbol, in modules. */
  private static final int QUIET_ZONE = 4;

  private QrEncoder() {}

  /** Return the code of a text, or nothing where the text is too long for a small one. */
  public static Optional<QrCode> encode(String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Optional.empty();
    }
    var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
    return Optional.of(new QrCode(code.size + 2 * QUIET_ZONE, path(code)));
  }

  private static String path(io.nayuki.qrcodegen.QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      int end = -1;
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          int start = x;
          while (code.getModule(x, y)) { // outside of the symbol all is light
            x++;
          }
          if (end < 0) {
            path.append('M').append(start + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
            path.append(".5h");
          } else {
            path.append('m').append(start - end).append(" 0h");
          }
          path.append(x - start);
          end = x;
        }
      }
    }
    return path.toString();
  }
}
