package dev.waymark.promise;

import dev.waymark.publish.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A process that publishes two sites into one folder, in turns, until it is killed: what {@link
 * EndlessBuilds} does, but nothing that could not harm a file.
 */
final class EndlessPublishing {
  private EndlessPublishing() {}

  /**
   * Take two content folders beside their sites, and the output folder; print a line after each.
   */
  @SuppressWarnings("SystemOut") // the way to tell the process that watches this one
  public static void main(String[] folders) throws IOException {
    List<Map<String, byte[]>> sites = new ArrayList<>();
    for (String content : List.of(folders[0], folders[1])) {
      Path site = Path.of(content).resolveSibling("site");
      Map<String, byte[]> files = new TreeMap<>();
      for (String name : TwoSites.digests(site).keySet()) {
        files.put(name, Files.readAllBytes(site.resolve(name)));
      }
      sites.add(files);
    }
    for (int i = 0; ; i++) {
      try (Publisher publisher = Publisher.open(Path.of(folders[2]), List.of())) {
        sites.get(i % 2).forEach(publisher::add);
        publisher.publish();
      }
      System.out.println(i);
      System.out.flush();
    }
  }
}
