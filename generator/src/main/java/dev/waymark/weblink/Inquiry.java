package dev.waymark.weblink;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Asks for many addresses at once. Each host has a queue and a few lanes that empty it, so that a
 * slow host holds up nobody but itself; hosts with few addresses come first.
 */
final class Inquiry {
  private final Limits limits;
  private final AddressGuard guard;
  private final Clock clock;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  Inquiry(Limits limits, AddressGuard guard, Clock clock) {
    this.limits = limits;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * Return the answers that came in time, by address. Interrupting the thread ends the inquiry; it
   * stays interrupted.
   */
  Map<String, Answer> ask(Collection<WebAddress> addresses) {
    if (addresses.isEmpty()) {
      return Map.of();
    }
    try (Crew crew = new Crew(limits.concurrency())) {
      HttpClient heads = crew.newClient(limits.timeout());
      HttpClient pages = crew.newClient(limits.timeout());
      WebClient client = new WebClient(heads, pages, limits, clock);
      AddressInquirer inquirer = new AddressInquirer(client, guard, limits);
      List<Future<Void>> lanes =
          crew.workers()
              .invokeAll(
                  lanes(addresses, inquirer), limits.total().toMillis(), TimeUnit.MILLISECONDS);
      Map<String, Answer> inTime = Map.copyOf(answers);
      for (Future<Void> lane : lanes) {
        if (!lane.isCancelled()) {
          lane.get();
        }
      }
      return inTime;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Map.copyOf(answers);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a web link could not be checked", e.getCause());
    }
  }

  private List<Callable<Void>> lanes(Collection<WebAddress> addresses, AddressInquirer inquirer) {
    Map<String, Queue<WebAddress>> byHost = new LinkedHashMap<>();
    for (WebAddress address : addresses) {
      byHost.computeIfAbsent(address.host(), any -> new ArrayDeque<>()).add(address);
    }
    List<Callable<Void>> lanes = new ArrayList<>();
    byHost.values().stream()
        .sorted(Comparator.comparingInt(Queue::size))
        .map(ConcurrentLinkedQueue::new)
        .forEach(
            queue -> {
              for (int i = Math.min(limits.perHost(), queue.size()); i > 0; i--) {
                lanes.add(() -> empty(queue, inquirer));
              }
            });
    return lanes;
  }

  @SuppressWarnings("NullAway") // a Callable of Void has nothing else to return
  private Void empty(Queue<WebAddress> queue, AddressInquirer inquirer)
      throws InterruptedException {
    for (WebAddress next = queue.poll(); next != null; next = queue.poll()) {
      Answer answer = inquirer.inquire(next);
      if (Thread.interrupted()) {
        break; // what came of it may be our own doing
      }
      answers.put(next.uri().toString(), answer);
    }
    return null;
  }
}
