package academy.aligned.local.http;

import java.util.List;
import java.util.function.Function;

/** Where the AWS SDK finds our stand-ins: each request goes to the service it names. */
public record ControlEndpoint(List<Service> services) implements Function<Ask, Reply> {
  @Override
  public Reply apply(Ask ask) {
    return services.stream()
        .filter(service -> service.takes(ask))
        .findFirst()
        .orElseThrow(
            () -> new Refusal(404, "UnknownOperationException", "No service takes " + ask.path()))
        .answer(ask);
  }
}
