package dev.waymark.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets in requests that this machine's user makes of this server by its own name. A page of another
 * site can make a browser send any request here, also by a name of its own that leads here.
 */
final class RequestGuard {
  private static final int FORBIDDEN = 403;
  private static final int NOT_ALLOWED = 405;
  private static final int OK = 200;
  private static final int HTTP_PORT = 80;
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Set<String> hosts;

  RequestGuard(int port) {
    hosts =
        Stream.of("localhost", "127.0.0.1", "[::1]")
            .flatMap(
                name ->
                    port == HTTP_PORT
                        ? Stream.of(name, name + ":" + port)
                        : Stream.of(name + ":" + port))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Return 200, or the status that refuses a request. */
  int judge(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    List<String> host = headers.getOrDefault("Host", List.of());
    if (host.size() != 1 || !hosts.contains(host.get(0).toLowerCase(Locale.ROOT))) {
      return FORBIDDEN;
    }
    // Nobody takes this server for a proxy.
    if (exchange.getRequestURI().isAbsolute()
        || exchange.getRequestURI().getRawAuthority() != null) {
      return FORBIDDEN;
    }
    if (!headers.getOrDefault("Origin", List.of()).stream().allMatch(this::isOwn)
        || !mayFetch(headers)) {
      return FORBIDDEN;
    }
    return METHODS.contains(exchange.getRequestMethod()) ? OK : NOT_ALLOWED;
  }

  /**
   * Return whether a request was made by a page of this server. Browsers send no Origin with such a
   * GET, but say where it comes from (W3C: Fetch Metadata); what says neither is no browser's.
   */
  boolean isFromOwnPage(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    List<String> origins = headers.getOrDefault("Origin", List.of());
    return "same-origin".equals(headers.getFirst("Sec-Fetch-Site"))
        || (origins.size() == 1 && isOwn(origins.get(0)));
  }

  /** A link may lead here from anywhere; nothing here may be part of a page from elsewhere. */
  private static boolean mayFetch(Headers headers) {
    String site = headers.getFirst("Sec-Fetch-Site");
    return site == null
        || site.equals("same-origin")
        || site.equals("none")
        || ("navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
            && "document".equals(headers.getFirst("Sec-Fetch-Dest")));
  }

  private boolean isOwn(String origin) {
    return origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
  }
}
