package dev.waymark.serve;

import dev.waymark.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what a server said. */
final class Heard implements ServeListener {
  final List<Boolean> shown = new CopyOnWriteArrayList<>();
  final List<String> places = new CopyOnWriteArrayList<>();
  final List<RuntimeException> failures = new CopyOnWriteArrayList<>();
  final List<Duration> ready = new CopyOnWriteArrayList<>();

  @Override
  public void ready(Duration elapsed) {
    ready.add(elapsed);
  }

  @Override
  public void found(List<Diagnostic> problems, boolean isShown) {
    problems.forEach(problem -> places.add(problem.span().location()));
    shown.add(isShown);
  }

  @Override
  public void failed(RuntimeException failure) {
    failures.add(failure);
  }
}
