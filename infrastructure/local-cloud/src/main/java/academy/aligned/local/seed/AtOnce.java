package academy.aligned.local.seed;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Work for a few people at a time. */
public final class AtOnce {
  private static final int PEOPLE = 3;

  private AtOnce() {}

  /** Returns when all of it is done; what fails first is thrown. */
  public static <T> void each(List<T> all, Consumer<T> work) {
    try (ExecutorService workers = Executors.newFixedThreadPool(PEOPLE)) {
      List<Future<?>> begun =
          all.stream().<Future<?>>map(one -> workers.submit(() -> work.accept(one))).toList();
      begun.forEach(AtOnce::done);
    }
  }

  private static void done(Future<?> work) {
    try {
      work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause().getMessage(), failed.getCause());
    }
  }
}
