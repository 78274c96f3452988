package dev.waymark.image;

import java.util.List;

/**
 * The copies of one picture.
 *
 * @param readable whether the picture could be decoded; there are no copies of one that can't
 * @param pictures those of one format together, the smaller ones first
 */
record RenditionSet(boolean readable, List<EncodedPicture> pictures) {
  static final RenditionSet NONE = new RenditionSet(true, List.of());
  static final RenditionSet UNREADABLE = new RenditionSet(false, List.of());

  RenditionSet {
    pictures = List.copyOf(pictures);
  }
}
