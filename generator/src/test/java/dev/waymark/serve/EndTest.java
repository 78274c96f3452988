package dev.waymark.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.SiteFixture;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(OS.WINDOWS)
final class EndTest {
  private static final int LONGEST_SECONDS = 60;

  @TempDir private Path folder;

  /** The exit status of a process that a signal ends is 128 and the signal's number. */
  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void aSignalEndsItWhileABrowserListens(String signal, int status) throws Exception {
    SiteFixture site = new SiteFixture(folder).guide("guides/neck.md", "tags: [a]");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(withSignals());
    command.add(java);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ServerProcess.class.getName(), site.source().toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        Socket browser = listen(URI.create(out.readLine()))) {
      browser.getInputStream().read();
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
      assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(status);
      assertThatThrownBy(() -> new Socket(browser.getInetAddress(), browser.getPort()).close())
          .isInstanceOf(ConnectException.class);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Whoever runs these tests in the background may ignore signals, and its processes with it. */
  private static List<String> withSignals() throws IOException, InterruptedException {
    List<String> heeded = List.of("env", "--default-signal=INT,HUP");
    Process tried = new ProcessBuilder(heeded.get(0), heeded.get(1), "true").start();
    return tried.waitFor() == 0 ? heeded : List.of();
  }

  private static Socket listen(URI address) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
    String request =
        "GET /_waymark/events?path=/ HTTP/1.1\r\nHost: localhost:"
            + address.getPort()
            + "\r\nSec-Fetch-Site: same-origin\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    return socket;
  }
}
