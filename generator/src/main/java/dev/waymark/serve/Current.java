package dev.waymark.serve;

import dev.waymark.LiveFiles;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What is shown at present. Thread-safe. */
final class Current {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private State state = new State(0, null, List.of(), false);

  /**
   * A site and what is wrong with it.
   *
   * @param number grows with each change
   * @param files as they were when nothing was wrong, or {@code null} where that never was
   * @param errors to show over any page
   * @param closed whether nothing is shown any more
   */
  record State(long number, @Nullable LiveFiles files, List<Diagnostic> errors, boolean closed) {}

  State get() {
    lock.lock();
    try {
      return state;
    } finally {
      lock.unlock();
    }
  }

  /** Show these files, and nothing wrong with them; return those shown before. */
  @Nullable LiveFiles show(LiveFiles files) {
    lock.lock();
    try {
      LiveFiles before = state.files;
      set(new State(state.number + 1, files, List.of(), state.closed));
      return before;
    } finally {
      lock.unlock();
    }
  }

  /** Say what is wrong, over pages as they were. */
  void report(List<Diagnostic> problems) {
    List<Diagnostic> errors =
        problems.stream().filter(each -> each.severity() == Severity.ERROR).toList();
    // Where warnings are what ends a build, they are what has to be seen.
    List<Diagnostic> shown = errors.isEmpty() ? List.copyOf(problems) : errors;
    lock.lock();
    try {
      set(new State(state.number + 1, state.files, shown, state.closed));
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      set(new State(state.number + 1, state.files, state.errors, true));
    } finally {
      lock.unlock();
    }
  }

  private void set(State next) {
    state = next;
    changed.signalAll();
  }

  /** Wait for another state than that of {@code number}, and no longer than so long. */
  State await(long number, Duration longest) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long left = longest.toNanos();
      while (state.number == number && left > 0) {
        left = changed.awaitNanos(left);
      }
      return state;
    } finally {
      lock.unlock();
    }
  }
}
