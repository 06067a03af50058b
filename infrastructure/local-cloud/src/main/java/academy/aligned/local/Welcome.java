package academy.aligned.local;

import academy.aligned.local.edge.LocalPages;
import academy.aligned.local.seed.Seeder;
import academy.aligned.local.seed.SignIns;
import java.util.function.Consumer;

/** What to open first, and the demo practices. */
record Welcome(Place place, Seeder seeder) implements LocalPages.Demo {
  @Override
  public synchronized void seed(Consumer<String> tell) {
    seeder.seed(tell);
  }

  @Override
  public String welcome() {
    return """

          Platform   %1$s/
          Mailbox    %1$s/_local/mail
        """
            .formatted(place.platform())
        + SignIns.of(place.port());
  }
}
