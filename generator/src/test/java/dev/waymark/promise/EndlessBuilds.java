package dev.waymark.promise;

import java.nio.file.Path;

/** A process that builds two sites into one folder, in turns, until it is killed. */
final class EndlessBuilds {
  private EndlessBuilds() {}

  /** Take two content folders and the output folder; print a line after each build. */
  @SuppressWarnings("SystemOut") // the way to tell the process that watches this one
  public static void main(String[] folders) {
    Path output = Path.of(folders[2]);
    for (int i = 0; ; i++) {
      TwoSites.build(Path.of(folders[i % 2]), output);
      System.out.println(i);
      System.out.flush();
    }
  }
}
