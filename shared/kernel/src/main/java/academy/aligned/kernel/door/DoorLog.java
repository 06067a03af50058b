package academy.aligned.kernel.door;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** One line a call: never a body, a header, a query or a name of a person. */
final class DoorLog {
  private final Logger logger;

  DoorLog(String function) {
    logger = System.getLogger("aligned." + function);
  }

  APIGatewayV2HTTPResponse timed(Call call, Supplier<APIGatewayV2HTTPResponse> work) {
    long start = System.nanoTime();
    APIGatewayV2HTTPResponse answer = work.get();
    logger.log(
        Level.DEBUG,
        () ->
            "%s %s %d %.1f ms %s"
                .formatted(
                    call.method(),
                    call.path(),
                    answer.getStatusCode(),
                    (System.nanoTime() - start) / 1e6,
                    call.requestId()));
    return answer;
  }

  void broken(Call call, RuntimeException broken) {
    logger.log(Level.ERROR, () -> call.method() + " " + call.requestId(), broken);
  }
}
