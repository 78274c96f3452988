package dev.waymark.frontmatter;

import static dev.waymark.frontmatter.FieldType.Plain.PATH;
import static dev.waymark.frontmatter.FieldType.Plain.TEXT;
import static dev.waymark.frontmatter.FieldType.Plain.TEXT_OR_NOTHING;

/** Pictures and videos. */
final class MediaShapes {
  static final Shape PICTURE =
      Shape.of(
          "a picture",
          "{ src: picture.svg, alt: \"…\" }",
          "A picture, and what it shows in words.",
          Field.required("src", PATH, "The file with the picture, from this file."),
          Field.required(
              "alt",
              TEXT_OR_NOTHING,
              "What the picture shows, in words for those who cannot see it. Write \"\" if it only"
                  + " decorates."),
          Field.optional("caption", TEXT, "A line that everybody sees below the picture."));

  static final Shape VIDEO =
      Shape.of(
          "a video",
          "{ src: video.mp4, captions: video.vtt, transcript: video.md }",
          "A video, with what those need who cannot hear or see it.",
          Field.required("src", PATH, "The file with the video, from this file."),
          Field.required(
              "captions",
              PATH,
              "The file with the captions (WebVTT), for those who cannot hear the video."),
          Field.required(
              "transcript", PATH, "A file with all that is said and shown, for those who read."),
          Field.optional("poster", PATH, "The picture to show until the video plays."));

  private MediaShapes() {}
}
