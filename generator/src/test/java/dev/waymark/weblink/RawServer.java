package dev.waymark.weblink;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on 127.0.0.1 that does to each connection what no HTTP server would. */
final class RawServer implements AutoCloseable {
  private final ServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final AtomicInteger ended = new AtomicInteger();

  RawServer(Behaviour behaviour) throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(
        () -> {
          while (!server.isClosed()) {
            accept(behaviour);
          }
        });
  }

  /** Writes whatever it likes; an exception ends it. */
  interface Behaviour {
    void answer(Socket socket, OutputStream out) throws IOException, InterruptedException;
  }

  String url(String scheme) {
    return scheme + "://127.0.0.1:" + server.getLocalPort() + "/";
  }

  /** Count the connections that came to their end, on whichever side. */
  int ended() {
    return ended.get();
  }

  int connections() {
    return sockets.size();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : sockets) {
      socket.close();
    }
    threads.shutdownNow();
  }

  private void accept(Behaviour behaviour) {
    try {
      Socket socket = server.accept();
      sockets.add(socket);
      threads.execute(() -> answer(socket, behaviour));
    } catch (IOException closed) {
      // the loop ends
    }
  }

  private void answer(Socket socket, Behaviour behaviour) {
    try (socket) {
      behaviour.answer(socket, socket.getOutputStream());
    } catch (IOException gone) {
      // the other side had enough
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ended.incrementAndGet();
    }
  }
}
