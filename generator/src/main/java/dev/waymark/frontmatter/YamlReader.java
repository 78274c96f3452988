package dev.waymark.frontmatter;

import dev.waymark.frontmatter.Node.Entry;
import dev.waymark.frontmatter.Node.ListNode;
import dev.waymark.frontmatter.Node.MapNode;
import dev.waymark.frontmatter.Node.RefusedNode;
import dev.waymark.frontmatter.Node.ScalarNode;
import dev.waymark.frontmatter.Node.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds nodes from YAML events.
 *
 * <p>What makes YAML change a value is reported here and becomes a {@link RefusedNode}: anchors,
 * aliases, tags, merge keys, comments that look like text. So is what no field needs: a second
 * document, deep nesting, fields whose name is no text.
 */
final class YamlReader {
  private static final int DEEPEST = 32;

  private final Reading reading;
  private final int start;
  private final Offsets offsets;
  private final PlainTextTraps traps;
  private final EscapeTraps escapes;
  private final Parser events;

  /** The last text read, by which a syntax error can be explained. */
  private @Nullable ScalarNode last;

  /** Read the YAML from {@code start} up to {@code end}. */
  YamlReader(Reading reading, int start, int end) {
    this.reading = reading;
    this.start = start;
    this.offsets = new Offsets(reading.text().text(), start);
    this.traps = new PlainTextTraps(reading);
    this.escapes = new EscapeTraps(reading);
    String yaml = OddSpaces.replace(reading, start, ControlCharacters.replace(reading, start, end));
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(yaml.length() + 1)
            .setCodePointLimit(yaml.length() + 1)
            .build();
    this.events = new ParserImpl(settings, new StreamReader(settings, yaml));
  }

  /** Return the value, or null where there is none or it is not well-formed. */
  @Nullable Node read() {
    int before = reading.problems().size();
    try {
      events.next();
      if (events.checkEvent(Event.ID.StreamEnd)) {
        return null;
      }
      events.next();
      Node node = readNode(1);
      events.next();
      if (!events.checkEvent(Event.ID.StreamEnd)) {
        refuseSecondDocument(events.next());
      }
      return node;
    } catch (MarkedYamlEngineException e) {
      new SyntaxExplainer(reading, start, offsets, last, before).explain(e);
    } catch (YamlEngineException e) {
      reading.report(
          FrontMatterRule.YAML_SYNTAX,
          reading.text().span(start, start + 1),
          String.valueOf(e.getMessage()),
          null);
    } catch (TooDeepException e) {
      reading.report(
          FrontMatterRule.YAML_TOO_DEEP,
          reading.text().span(e.at, e.at + 1),
          "lists and fields lie in each other more than " + DEEPEST + " levels deep",
          "put the value in quotes if this is text");
    }
    return null;
  }

  private Node readNode(int depth) {
    Event event = events.next();
    Node refused = event instanceof NodeEvent node ? refuse(node) : null;
    if (event instanceof ScalarEvent scalar) {
      ScalarNode node = scalar(scalar);
      if (refused != null) {
        return refused;
      }
      return node.style() == Style.DOUBLE_QUOTED ? escapes.check(node) : traps.check(node);
    }
    if (event.getEventId() == Event.ID.Alias) {
      return refuseAlias(event);
    }
    if (depth > DEEPEST) {
      throw new TooDeepException(start(event));
    }
    return event.getEventId() == Event.ID.SequenceStart
        ? readList(event, depth)
        : readMap((CollectionStartEvent) event, depth);
  }

  private ListNode readList(Event head, int depth) {
    List<Node> items = new ArrayList<>();
    int start = start(head);
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      items.add(readNode(depth + 1));
    }
    Event tail = events.next();
    boolean flow = ((CollectionStartEvent) head).isFlow();
    return new ListNode(items, start, flow ? end(tail) : start + 1);
  }

  private Node readMap(CollectionStartEvent head, int depth) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    int start = start(head);
    int keyEnd = start + 1;
    boolean list = false;
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      Node key = readNode(depth + 1);
      keyEnd = entries.isEmpty() ? key.end() : keyEnd;
      if (key instanceof RefusedNode && traps.isMark(key.start())) {
        readNode(depth + 1);
        list = true;
      } else {
        readEntry(entries, key, depth);
      }
    }
    Event tail = events.next();
    boolean braces = reading.text().text().startsWith("{", start);
    int end = braces ? end(tail) : keyEnd;
    return list ? new RefusedNode(start, end) : new MapNode(entries, head.isFlow(), start, end);
  }

  private void readEntry(Map<String, Entry> entries, Node key, int depth) {
    int problems = reading.problems().size();
    Node value = readNode(depth + 1);
    if (!(key instanceof ScalarNode scalar)) {
      refuseKey(key);
      return;
    }
    ScalarNode name = InvisibleCharacters.withoutThem(reading, scalar);
    if (name.value().equals("<<") && name.style() == Style.PLAIN) {
      reading.problems().subList(problems, reading.problems().size()).clear();
      reading.report(
          FrontMatterRule.YAML_MERGE_KEY,
          key,
          "fields cannot be merged in with <<",
          "write the fields out here");
    } else if (entries.containsKey(name.value())) {
      Node first = entries.get(name.value()).key();
      reading.report(
          FrontMatterRule.DUPLICATE_FIELD,
          key,
          "the field \"" + name.value() + "\" is here twice",
          "the first one is in line " + reading.span(first).line() + ": keep one of them");
    } else {
      entries.put(name.value(), new Entry(name, value));
    }
  }

  private void refuseKey(Node key) {
    if (!(key instanceof RefusedNode)) {
      reading.report(
          FrontMatterRule.WRONG_TYPE,
          key,
          "the name of a field must be a text, not " + key.kind(),
          "put the text in quotes if the brackets belong to it");
    }
  }

  private @Nullable Node refuse(NodeEvent event) {
    boolean tagged =
        event instanceof ScalarEvent scalar
            ? scalar.getTag().isPresent()
            : event instanceof CollectionStartEvent start && start.getTag().isPresent();
    boolean anchored = event.getAnchor().isPresent() && event.getEventId() != Event.ID.Alias;
    if (!tagged && !anchored) {
      return null;
    }
    int start = start(event);
    RefusedNode node = new RefusedNode(start, Math.max(start + 1, reading.text().wordEnd(start)));
    boolean anchor = reading.text().text().charAt(start) == '&';
    reading.report(
        anchor ? FrontMatterRule.YAML_ANCHOR : FrontMatterRule.YAML_TAG,
        node,
        anchor
            ? "a value cannot begin with &: YAML takes the word away"
            : "a value cannot begin with !: YAML takes the word away",
        Quoting.hint(reading.text(), start));
    return node;
  }

  private Node refuseAlias(Event event) {
    RefusedNode node = new RefusedNode(start(event), end(event));
    reading.report(
        FrontMatterRule.YAML_ALIAS,
        node,
        "a value cannot begin with *: YAML replaces the word",
        Quoting.hint(reading.text(), node.start()));
    return node;
  }

  private void refuseSecondDocument(Event event) {
    int start = start(event);
    reading.report(
        FrontMatterRule.YAML_SECOND_DOCUMENT,
        reading.text().span(start, start + 3),
        "a second document begins here",
        "delete this line, so that everything is one document");
  }

  private ScalarNode scalar(ScalarEvent event) {
    Style style =
        switch (event.getScalarStyle()) {
          case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
          case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
          case LITERAL -> Style.LITERAL;
          case FOLDED -> Style.FOLDED;
          default -> Style.PLAIN;
        };
    String value = event.getValue();
    boolean block = style == Style.LITERAL || style == Style.FOLDED;
    if (block && value.endsWith("\n")) {
      value = value.substring(0, value.length() - 1);
    }
    last = new ScalarNode(reading.literal(value), style, start(event), end(event));
    return last;
  }

  private int start(Event event) {
    return offsets.of(event.getStartMark().orElseThrow().getIndex());
  }

  private int end(Event event) {
    return offsets.of(event.getEndMark().orElseThrow().getIndex());
  }

  /** Ends the reading, since nothing sensible nests that deep. */
  private static final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int at;

    TooDeepException(int at) {
      super("nested too deep", null, false, false);
      this.at = at;
    }
  }
}
