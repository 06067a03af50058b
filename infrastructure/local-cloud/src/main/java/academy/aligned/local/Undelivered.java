package academy.aligned.local;

import academy.aligned.local.edge.LocalPages;
import academy.aligned.local.queue.Queues;

/** Messages that nobody could handle. */
record Undelivered(Queues queues) implements LocalPages.DeadLetters {
  @Override
  public Object list() {
    return queues.dead();
  }

  @Override
  public void revive() {
    queues.revive();
  }
}
