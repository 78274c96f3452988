package dev.waymark.promise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that builds one of two sites each time it is told to. */
final class BuildsOnDemand {
  private BuildsOnDemand() {}

  /**
   * Take two content folders and the output folder; read {@code 0} or {@code 1} from the standard
   * input, and print what came of the build.
   */
  @SuppressWarnings("SystemOut") // the way to tell the process that waits for this one
  public static void main(String[] folders) throws IOException {
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String said = "built";
      try {
        TwoSites.build(Path.of(folders[Integer.parseInt(order)]), Path.of(folders[2]));
      } catch (UncheckedIOException e) {
        said = String.valueOf(e.getMessage());
      }
      System.out.println(said);
      System.out.flush();
    }
  }
}
