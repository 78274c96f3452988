package dev.waymark.page;

import dev.waymark.model.Route;
import dev.waymark.model.SiteFile;
import java.util.List;

/** The picture and the video of samples: browsers show what comes from the site alone. */
final class SampleFiles {
  static final int WIDTH = 640;
  static final int HEIGHT = 480;

  private static final String FOLDER = "assets/styleguide/";

  static final SiteFile PICTURE =
      file(
          "sample.svg",
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"480\">"
              + "<rect width=\"640\" height=\"480\" fill=\"#7d9a92\"/>"
              + "<path d=\"M0 480 230 170 370 360 470 250 640 480Z\" fill=\"#4f6f67\"/>"
              + "<circle cx=\"500\" cy=\"120\" r=\"52\" fill=\"#e9e1cf\"/></svg>\n");

  /** Nothing to see: samples are looked at before they play. */
  static final SiteFile VIDEO = file("sample.mp4", "");

  static final SiteFile CAPTIONS = file("sample.vtt", "WEBVTT\n");

  private SampleFiles() {}

  static List<SiteFile> all() {
    return List.of(PICTURE, VIDEO, CAPTIONS);
  }

  private static SiteFile file(String name, String text) {
    return new SiteFile(new Route(FOLDER + name), text);
  }
}
