package dev.waymark.maven;

import dev.waymark.diagnostic.Ink;
import java.io.Console;
import java.util.Map;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * Where messages are shown. Colours follow Maven: {@code style.color} decides, else they are there
 * for a terminal and neither in batch mode nor where {@code NO_COLOR} is set.
 */
record Terminal(@Nullable String style, boolean batch, boolean screen, Map<String, String> env) {
  static Terminal of(MavenSession session) {
    MavenExecutionRequest request = session.getRequest();
    String style = request.getUserProperties().getProperty("style.color");
    boolean batch = !request.isInteractiveMode();
    return new Terminal(style, batch, isScreen(System.console()), System.getenv());
  }

  /** From JDK 22 on there is a console for files, too, which a method unknown before can tell. */
  private static boolean isScreen(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJdk) {
      return true;
    }
  }

  Ink ink() {
    if (style != null && !style.equals("auto")) {
      return style.equals("always") ? Ink.ANSI : Ink.NONE;
    }
    boolean refused = !env.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(env.get("TERM"));
    return screen && !batch && !refused ? Ink.ANSI : Ink.NONE;
  }
}
