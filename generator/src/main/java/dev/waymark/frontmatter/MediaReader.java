package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.model.Located;
import dev.waymark.model.Picture;
import dev.waymark.model.Video;
import org.jspecify.annotations.Nullable;

/** Reads pictures and videos. */
final class MediaReader {
  private static final int LONGEST_ALT = 125;
  private static final String ALT_HINT =
      "say in words what the picture shows, or alt: \"\" if it only decorates";

  private final Reading reading;
  private final ScalarReader scalars;

  MediaReader(Reading reading, ScalarReader scalars) {
    this.reading = reading;
    this.scalars = scalars;
  }

  @Nullable Picture picture(Node node) {
    if (node instanceof ScalarNode path) {
      Located<String> source = scalars.text(path);
      if (source == null) {
        return null;
      }
      reading.report(
          FrontMatterRule.MISSING_FIELD,
          path,
          "the field \"alt\" of a picture is missing",
          "write { src: " + source.value() + ", alt: \"…\" }: " + ALT_HINT);
      return new Picture(source, "", null);
    }
    FieldReader fields = FieldReader.of(reading, node, MediaShapes.PICTURE);
    if (fields == null) {
      return null;
    }
    Located<String> source = fields.require("src", scalars::text, "name the picture's file");
    String alt = fields.require("alt", this::alt, ALT_HINT);
    String caption = fields.read("caption", scalars::string);
    fields.finish();
    return source == null ? null : new Picture(source, alt == null ? "" : alt, caption);
  }

  private @Nullable String alt(Node node) {
    ScalarNode scalar = scalars.scalar(node);
    if (scalar == null) {
      return null;
    }
    int length = scalar.value().codePointCount(0, scalar.value().length());
    if (length > LONGEST_ALT) {
      reading.report(
          FrontMatterRule.ALT_TOO_LONG,
          node,
          "this has " + length + " characters; " + LONGEST_ALT + " are enough",
          "say what matters in the picture, and tell the rest in the text or a caption");
    }
    return scalar.value();
  }

  @Nullable Video video(Node node) {
    FieldReader fields = FieldReader.of(reading, node, MediaShapes.VIDEO);
    if (fields == null) {
      return null;
    }
    Located<String> source = fields.require("src", scalars::text, "name the video's file");
    Located<String> captions =
        fields.require("captions", scalars::text, "name a WebVTT file for those who cannot hear");
    Located<String> transcript =
        fields.require("transcript", scalars::text, "name a file with all that is said and shown");
    Located<String> poster = fields.read("poster", scalars::text);
    fields.finish();
    return source == null || captions == null || transcript == null
        ? null
        : new Video(source, captions, transcript, poster);
  }
}
