package dev.waymark;

import dev.waymark.page.view.PreviewView;
import java.util.function.BiConsumer;

/** Draws the pictures for those who link to guides. */
final class Previews {
  boolean canPaint() {
    return false;
  }

  boolean paint(PreviewView preview, BiConsumer<String, byte[]> output) {
    return false;
  }
}
