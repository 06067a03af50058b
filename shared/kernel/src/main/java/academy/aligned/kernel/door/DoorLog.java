package academy.aligned.kernel.door;

import academy.aligned.kernel.metric.Answered;
import academy.aligned.kernel.metric.Metrics;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** One line a call: never a body, a header, a query or a name of a person. */
final class DoorLog {
  private final String function;
  private final Metrics metrics;
  private final Logger logger;

  DoorLog(String function, Metrics metrics) {
    this.function = function;
    this.metrics = metrics;
    this.logger = System.getLogger("aligned." + function);
  }

  void answered(Visit visit, int status) {
    Answered answered = visit.answered(function, status);
    metrics.tell(answered);
    logger.log(
        Level.DEBUG,
        () ->
            "%s %s %d %.1f ms %s"
                .formatted(
                    visit.call().method(),
                    visit.call().path(),
                    status,
                    answered.millis(),
                    answered.request()));
  }

  void broken(Call call, RuntimeException broken) {
    logger.log(Level.ERROR, () -> call.method() + " " + call.requestId(), broken);
  }
}
