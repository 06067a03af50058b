package academy.aligned.tenancy.onboarding.progress;

import java.util.List;
import java.util.Optional;

/** What has to happen, in this order, before a practice is open. */
public enum Step {
  RESERVE_ADDRESS("Reserving your address"),
  CREATE_PRACTICE("Setting up your practice"),
  SEED_LIBRARY("Filling your exercise library"),
  PUBLISH_APP("Publishing your app"),
  WELCOME_MAIL("Sending you a welcome mail");

  private final String label;

  Step(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public Optional<Step> next() {
    return neighbour(1);
  }

  Optional<Step> before() {
    return neighbour(-1);
  }

  private Optional<Step> neighbour(int by) {
    List<Step> order = List.of(values());
    int place = order.indexOf(this) + by;
    return place < 0 || place >= order.size() ? Optional.empty() : Optional.of(order.get(place));
  }
}
