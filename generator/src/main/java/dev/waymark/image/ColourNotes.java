package dev.waymark.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What a clean picture says of its colours (a profile, a gamma), apart from the picture. Pixels are
 * scaled as they are, and a copy says the same of them: so no colour shifts, and no Java converts
 * it in its own way.
 */
final class ColourNotes {
  private static final Set<String> CHUNKS =
      Set.of("iCCP", "gAMA", "cHRM", "sRGB", "cICP", "mDCV", "cLLI");
  private static final int PNG_SIGNATURE = 8;
  private static final int PNG_FRAME = 12;
  private static final int JPEG_START = 2;
  private static final int PROFILE = 0xffe2;
  private static final int JFIF = 0xffe0;
  private static final int SCAN = 0xffda;

  private final ByteArrayOutputStream notes = new ByteArrayOutputStream();
  private final ByteArrayOutputStream rest = new ByteArrayOutputStream();

  /** Where notes go in {@link #rest}: behind what wants to be first. */
  private int head;

  private ColourNotes() {}

  static ColourNotes of(BitmapFormat format, byte[] picture) {
    ColourNotes parts = new ColourNotes();
    if (format == BitmapFormat.PNG) {
      parts.splitPng(picture);
    } else {
      parts.splitJpeg(picture);
    }
    return parts;
  }

  private void splitPng(byte[] png) {
    rest.write(png, 0, PNG_SIGNATURE);
    for (int at = PNG_SIGNATURE; png.length - at >= PNG_FRAME; ) {
      int length = ByteBuffer.wrap(png).getInt(at) + PNG_FRAME;
      String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
      (CHUNKS.contains(type) ? notes : rest).write(png, at, length);
      head = type.equals("IHDR") ? rest.size() : head;
      at += length;
    }
  }

  private void splitJpeg(byte[] jpeg) {
    ByteBuffer in = ByteBuffer.wrap(jpeg);
    rest.write(jpeg, 0, JPEG_START);
    head = JPEG_START;
    int at = JPEG_START;
    for (int marker = marker(in, at); marker != SCAN; marker = marker(in, at)) {
      int length = 2 + (in.getShort(at + 2) & 0xffff);
      (marker == PROFILE ? notes : rest).write(jpeg, at, length);
      head = marker == JFIF ? rest.size() : head;
      at += length;
    }
    rest.write(jpeg, at, jpeg.length - at);
  }

  private static int marker(ByteBuffer jpeg, int at) {
    return jpeg.getShort(at) & 0xffff;
  }

  /** Return whether colours are those that browsers take for granted where nothing is said. */
  boolean areStandard() {
    String all = notes.toString(StandardCharsets.ISO_8859_1);
    return all.isEmpty() || all.contains("sRGB") || all.contains("s\0R\0G\0B");
  }

  /** Return the picture without its notes. */
  byte[] picture() {
    return rest.toByteArray();
  }

  /** Return a picture of the same format that says of its colours what this one does. */
  byte[] addTo(BitmapFormat format, byte[] picture) {
    ColourNotes other = of(format, picture);
    byte[] bare = other.picture();
    ByteArrayOutputStream all = new ByteArrayOutputStream(bare.length + notes.size());
    all.write(bare, 0, other.head);
    all.writeBytes(notes.toByteArray());
    all.write(bare, other.head, bare.length - other.head);
    return all.toByteArray();
  }
}
