package academy.aligned.bench.rival;

import academy.aligned.care.Care;
import academy.aligned.care.CareParts;
import academy.aligned.kernel.door.Doorkeeper;
import academy.aligned.kernel.door.Entrance;
import academy.aligned.kernel.door.HttpDoor;
import academy.aligned.kernel.door.Throttle;
import academy.aligned.storage.directory.CachedDoorkeeper;
import academy.aligned.storage.wiring.Deployment;
import academy.aligned.storage.wiring.Wiring;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * The function as Spring's own guide has it: scanned, configured by itself, hosted by the adapter.
 */
@SpringBootApplication
public class Scanned {
  @Bean
  Wiring wiring() {
    return Deployment.ofEnvironment().wiring();
  }

  @Bean
  CareParts parts(Wiring wiring) {
    return Parts.of(wiring);
  }

  @Bean
  Doorkeeper doorkeeper(Wiring wiring) {
    return new CachedDoorkeeper(wiring.directory(), wiring.clock());
  }

  @Bean
  Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> progress(
      CareParts parts, Doorkeeper doorkeeper, Wiring wiring) {
    var door =
        HttpDoor.of(
            Care.surface(),
            "progress",
            parts,
            new Entrance(doorkeeper, new Throttle(wiring.clock(), 20, 60)));
    return door;
  }
}
