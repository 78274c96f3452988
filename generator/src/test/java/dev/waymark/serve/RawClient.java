package dev.waymark.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends requests as they are written, which no well-behaved client would. */
final class RawClient {
  private static final int LONGEST_MILLIS = 60_000;

  private final int port;

  RawClient(URI address) {
    this.port = address.getPort();
  }

  /** What came back. */
  record Answer(int status, String head, String body) {}

  String host() {
    return "localhost:" + port;
  }

  /** Get a path with the right host, and more header lines. */
  Answer get(String path, String... headers) throws IOException {
    return send("GET", path, "Host: " + host(), headers);
  }

  Answer send(String method, String path, String host, String... headers) throws IOException {
    String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    String first = host.isEmpty() ? "" : host + "\r\n";
    return send(
        method + " " + path + " HTTP/1.1\r\n" + first + lines + "Connection: close\r\n\r\n");
  }

  Answer send(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(LONGEST_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (text.isEmpty()) {
        return new Answer(0, "", "");
      }
      int end = text.indexOf("\r\n\r\n");
      int status = Integer.parseInt(text.substring(9, 12));
      return new Answer(status, text.substring(0, end), text.substring(end + 4));
    }
  }
}
