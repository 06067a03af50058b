package academy.aligned.custody.place;

import academy.aligned.custody.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Does some calls at a time; the first that fails is told at the end. */
public final class AtOnce implements AutoCloseable {
  private static final int MOST = 16;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore places = new Semaphore(MOST);
  private final List<Future<?>> under = new ArrayList<>();

  public void run(Runnable call) {
    places.acquireUninterruptibly();
    under.removeIf(task -> task.state() == Future.State.SUCCESS);
    under.add(
        threads.submit(
            () -> {
              try {
                call.run();
              } finally {
                places.release();
              }
            }));
  }

  /** Waits until all of it is done. */
  public void settle() {
    for (Future<?> task : under) {
      try {
        task.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Refused("Interrupted. The same command goes on where it stopped.");
      } catch (ExecutionException failed) {
        throw failed.getCause() instanceof RuntimeException why
            ? why
            : new IllegalStateException(failed.getCause());
      }
    }
    under.clear();
  }

  @Override
  public void close() {
    threads.close();
  }
}
