package academy.aligned.local;

import academy.aligned.local.edge.LocalPages;
import java.util.function.Consumer;

/** What to open first. */
record Welcome(Place place) implements LocalPages.Demo {
  @Override
  public void seed(Consumer<String> tell) {
    tell.accept("nothing to seed");
  }

  @Override
  public String welcome() {
    return """

          Platform   %1$s/
          Mailbox    %1$s/_local/mail
        """
        .formatted(place.platform());
  }
}
