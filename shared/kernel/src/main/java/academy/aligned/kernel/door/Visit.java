package academy.aligned.kernel.door;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.metric.Answered;

/** A call on its way through the door, and what is known of it by the time it is answered. */
final class Visit {
  private static final String UNKNOWN = "-";

  private final Call call;
  private final long began = System.nanoTime();
  private String route = UNKNOWN;
  private String practice = UNKNOWN;

  Visit(Call call) {
    this.call = call;
  }

  Call call() {
    return call;
  }

  void asks(Surface.Route<?, ?, ?, ?> asked) {
    route = asked.method() + " " + asked.path().template();
  }

  void at(TenantId tenant) {
    practice = tenant.value();
  }

  Answered answered(String function, int status) {
    double millis = (System.nanoTime() - began) / 1e6;
    return new Answered(function, practice, route, status, millis, call.requestId());
  }
}
