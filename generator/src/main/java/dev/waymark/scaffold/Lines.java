package dev.waymark.scaffold;

/** Collects lines of YAML. Not thread-safe. */
final class Lines {
  private static final int WIDTH = 96;

  private final StringBuilder out = new StringBuilder();

  /** Add a line. */
  Lines add(String line) {
    out.append(line).append('\n');
    return this;
  }

  /** Add prose that YAML passes over, in lines that fit on a screen. */
  Lines remark(String indent, String prose) {
    StringBuilder line = new StringBuilder(indent).append('#');
    int begun = line.length();
    for (String word : prose.split(" ", -1)) {
      if (line.length() > begun && line.length() + word.length() >= WIDTH) {
        add(line.toString());
        line.setLength(begun);
      }
      line.append(' ').append(word);
    }
    return add(line.toString());
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
