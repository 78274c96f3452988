package dev.waymark.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.waymark.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text's Markdown, in which links inside the site stay open, and HTML is text. Not thread-safe.
 */
final class OpenMarkdown {
  private static final Segment ESCAPE = new Segment.Markup("\\");

  private record Hole(int end, Segment filling) {}

  private final String source;
  private final Map<Integer, Hole> holes = new TreeMap<>();

  OpenMarkdown(String source) {
    this.source = source;
  }

  /** Leave the target of a link or picture open. */
  void open(BasedSequence target, Segment segment) {
    if (!target.isEmpty()) {
      holes.put(target.getStartOffset(), new Hole(target.getEndOffset(), segment));
    }
  }

  /** Make text of HTML: nobody knows what a reader of this Markdown lets through. */
  void escape(BasedSequence html) {
    int end = html.getEndOffset();
    for (int at = source.indexOf('<', html.getStartOffset());
        at >= 0 && at < end;
        at = source.indexOf('<', at + 1)) {
      holes.putIfAbsent(at, new Hole(at, ESCAPE));
    }
  }

  List<Segment> segments() {
    if (source.isBlank()) {
      return List.of();
    }
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (Map.Entry<Integer, Hole> entry : holes.entrySet()) {
      if (entry.getKey() >= at) {
        add(segments, at, entry.getKey());
        segments.add(entry.getValue().filling());
        at = entry.getValue().end();
      }
    }
    add(segments, at, source.length());
    return segments;
  }

  private void add(List<Segment> segments, int start, int end) {
    if (end > start) {
      segments.add(new Segment.Markup(source.substring(start, end)));
    }
  }
}
