package dev.waymark.validity;

import java.util.List;

/** Holds one file to its format. */
interface Checker {
  /** Return what is wrong with {@code file} of {@code site}, empty if nothing is. */
  List<String> problems(WrittenSite site, String file);
}
