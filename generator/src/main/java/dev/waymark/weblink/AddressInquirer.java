package dev.waymark.weblink;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.HashSet;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Finds out what an address leads to in the end. Safe for use by many threads. */
final class AddressInquirer {
  private static final int LONGEST_SHOWN = 120;

  private final WebClient client;
  private final AddressGuard guard;
  private final Limits limits;

  AddressInquirer(WebClient client, AddressGuard guard, Limits limits) {
    this.client = client;
    this.guard = guard;
    this.limits = limits;
  }

  /** Follow an address to its end, and judge what is there. */
  Answer inquire(WebAddress address) throws InterruptedException {
    Set<WebAddress> seen = new HashSet<>();
    WebAddress current = address;
    Answer.@Nullable Moved moved = null;
    boolean permanent = true;
    while (seen.add(current) && seen.size() <= limits.redirects() + 1) {
      Reply reply;
      try {
        if (!guard.admits(current.host())) {
          return Answer.internal(
              via(address, current)
                  + current.host()
                  + " is not part of the public internet, so it was not asked");
        }
        reply = client.ask(current.uri());
      } catch (IOException failure) {
        return Answer.unreachable(via(address, current) + words(failure, current.host()));
      }
      if (!reply.isRedirect()) {
        Answer end = judge(reply.status(), via(address, current));
        return end instanceof Answer.Good && moved != null ? moved : end;
      }
      try {
        current = current.resolve(reply.location().orElse(""));
      } catch (URISyntaxException nowhere) {
        return Answer.unchecked("this leads on to something that is not a web page");
      }
      if (current.hasUser()) {
        return Answer.unchecked("this leads on to an address that holds a user name or password");
      }
      permanent &= reply.isPermanent();
      if (permanent) {
        moved = new Answer.Moved(reply.status(), current.text());
      }
    }
    return Answer.dead("this leads from one address to the next, and never to a page");
  }

  private static String via(WebAddress first, WebAddress current) {
    return first.equals(current) ? "" : "this leads on to " + shown(current.text()) + ", but ";
  }

  private static String shown(String address) {
    boolean whole = address.length() <= LONGEST_SHOWN;
    return whole ? address : address.substring(0, LONGEST_SHOWN) + "…";
  }

  private static Answer judge(int status, String via) {
    if (status >= 200 && status < 300) {
      return new Answer.Good(status);
    }
    return switch (status) {
      case 404 -> Answer.dead(via + "the server says that there is no such page (404)");
      case 410 -> Answer.dead(via + "the server says that this page is gone for good (410)");
      default ->
          Answer.unchecked(
              via
                  + "the server would not say whether this page is there (it answered "
                  + status
                  + ")");
    };
  }

  private String words(IOException failure, String host) {
    if (failure instanceof UnknownHostException) {
      return "there is no site named " + host;
    }
    if (failure instanceof HttpTimeoutException) {
      long seconds = Math.max(1, limits.timeout().toSeconds());
      return host + " did not answer within " + seconds + (seconds == 1 ? " second" : " seconds");
    }
    if (failure instanceof SSLException) {
      return "no secure connection to "
          + host
          + " could be made; its certificate may be out of date";
    }
    if (failure instanceof ConnectException) {
      return host + " does not take connections";
    }
    return host + " broke off before it had answered";
  }
}
