package dev.waymark.serve;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells one page in a browser what became of it (WHATWG: server-sent events). The page says which
 * version of itself it is, so that nothing is missed between two connections.
 */
final class EventStream {
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final JsonWriter JSON = new JsonWriter();

  private final Current current;
  private final String path;
  private final OutputStream out;
  private Version version;
  private String told = "";

  EventStream(Current current, String path, Version version, OutputStream out) {
    this.current = current;
    this.path = path;
    this.version = version;
    this.out = out;
  }

  /** Go on until the browser leaves, which shows when something is written. */
  void run() throws IOException, InterruptedException {
    write("retry: 300\n\n");
    Current.State state = current.get();
    while (!state.closed()) {
      tell(state);
      Current.State next = current.await(state.number(), HEARTBEAT);
      if (next.number() == state.number()) {
        write(":\n\n");
      }
      state = next;
    }
  }

  private void tell(Current.State state) throws IOException {
    ServedPage page = ServedPage.of(path, current);
    List<Diagnostic> errors = new ArrayList<>(state.errors());
    page.errors().stream().filter(error -> !errors.contains(error)).forEach(errors::add);
    Map<String, Object> problems = Map.of("problems", errors.stream().map(this::json).toList());
    String text = JSON.write(problems);
    if (!text.equals(told)) {
      told = text;
      send("problems", problems);
    }
    if (!page.errors().isEmpty() || page.version().whole().equals(version.whole())) {
      return; // what can't be made leaves what there was
    }
    boolean styles = page.version().unstyled().equals(version.unstyled());
    version = page.version();
    send(styles ? "styles" : "reload", Map.of("version", version.toString()));
  }

  private Map<String, Object> json(Diagnostic error) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("where", error.span().location());
    fields.put("message", error.message());
    fields.put("code", error.code());
    if (error.hint() != null) {
      fields.put("hint", error.hint());
    }
    if (error.excerpt() != null) {
      fields.put("line", error.excerpt());
    }
    return fields;
  }

  private void send(String event, Map<String, ?> data) throws IOException {
    write("event: " + event + "\ndata: " + JSON.write(data) + "\n\n");
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
