package academy.aligned.local.host;

import academy.aligned.kernel.door.Entrance;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.host.SpringHost;
import academy.aligned.kernel.host.Wire;
import academy.aligned.local.api.Endpoint;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.support.GenericApplicationContext;

/** The functions of all surfaces, called as Lambda calls them: by the bytes of an event. */
public final class FunctionHost implements AutoCloseable {
  private final GenericApplicationContext spring = new GenericApplicationContext();
  private final List<Surface<?>> surfaces = new ArrayList<>();
  private final Entrance entrance;

  public FunctionHost(Entrance entrance) {
    this.entrance = entrance;
  }

  public <P> FunctionHost add(Surface<P> surface, P parts) {
    surfaces.add(surface);
    surface
        .functions()
        .forEach(name -> SpringHost.register(spring, surface, name, parts, entrance));
    return this;
  }

  public FunctionHost start() {
    spring.refresh();
    return this;
  }

  public List<Surface<?>> surfaces() {
    return List.copyOf(surfaces);
  }

  public List<Endpoint> endpoints() {
    List<Endpoint> endpoints = new ArrayList<>();
    for (Surface<?> surface : surfaces) {
      for (Surface.Route<?, ?, ?, ?> route : surface.routes()) {
        endpoints.add(new Endpoint(route, answering(route.function())));
      }
    }
    return endpoints;
  }

  public Function<SQSEvent, SQSBatchResponse> hearing(String function) {
    return Wire.caller(lookup(function), SQSBatchResponse.class);
  }

  private Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> answering(String function) {
    return Wire.caller(lookup(function), APIGatewayV2HTTPResponse.class);
  }

  private Function<InputStream, byte[]> lookup(String function) {
    return SpringHost.function(spring, function);
  }

  @Override
  public void close() {
    spring.close();
  }
}
