package academy.aligned.bench.rival;

import academy.aligned.care.Care;
import academy.aligned.kernel.door.Entrance;
import academy.aligned.kernel.door.HttpDoor;
import academy.aligned.kernel.door.Throttle;
import academy.aligned.kernel.host.Wire;
import academy.aligned.storage.directory.CachedDoorkeeper;
import academy.aligned.storage.wiring.Deployment;
import academy.aligned.storage.wiring.Wiring;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The function without Spring: the least that its door and its store can start in. */
public final class HandWired implements RequestStreamHandler {
  private final Wire<?, ?> wire;

  public HandWired() {
    Wiring wiring = Deployment.ofEnvironment().wiring();
    var door =
        HttpDoor.of(
            Care.surface(),
            "progress",
            Parts.of(wiring),
            new Entrance(
                new CachedDoorkeeper(wiring.directory(), wiring.clock()),
                new Throttle(wiring.clock(), 20, 60)));
    wire = Wire.of(APIGatewayV2HTTPEvent.class, door);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    answer.write(wire.apply(event));
  }
}
