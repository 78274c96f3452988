package dev.waymark.fuzz;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs work on a thread whose stack is as deep as those of a build. */
public final class DeepStack {
  private static final long BYTES = 512L << 20;

  private DeepStack() {}

  /** What may throw. */
  public interface Work {
    /** Do it. */
    void run() throws Exception;
  }

  /** Run {@code work}; what it throws comes out as it is. */
  public static void run(Work work) throws Exception {
    FutureTask<Boolean> task =
        new FutureTask<>(
            () -> {
              work.run();
              return true;
            });
    new Thread(null, task, "deep", BYTES).start();
    try {
      task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw e;
    }
  }
}
