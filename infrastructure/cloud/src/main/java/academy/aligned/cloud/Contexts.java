package academy.aligned.cloud;

import academy.aligned.academy.Academy;
import academy.aligned.care.Care;
import academy.aligned.commerce.Commerce;
import academy.aligned.insights.Insights;
import academy.aligned.kernel.door.Surface;
import academy.aligned.media.Media;
import academy.aligned.notifications.Notifications;
import academy.aligned.storefront.Storefront;
import academy.aligned.tenancy.Tenancy;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All contexts that have something to deploy. Everything in the templates is read off these. */
public record Contexts(List<Surface<?>> surfaces) {
  public static final Contexts ALL =
      new Contexts(
          List.of(
              Tenancy.surface(),
              Care.surface(),
              Academy.surface(),
              Commerce.surface(),
              Media.surface(),
              Notifications.surface(),
              Insights.surface(),
              Storefront.surface()));

  public static final String TICKS = "-ticks";

  /** Opens the platform's own tenant; whoever deploys calls it. */
  public static final String OPENING = "platform-opening";

  /** A function of a context, and whether it answers calls or hears events. */
  public record Deployed(Surface<?> surface, String name) {
    public String context() {
      return surface.context();
    }

    public boolean answers() {
      return surface.answers(name);
    }

    /** Whether messages or the clock call it, so that some may be left for the dead. */
    public boolean waits() {
      return !answers() && !name.equals(OPENING);
    }

    /** The class that registers the function's door, by its place in the context. */
    public String mainClass() {
      String title = context().substring(0, 1).toUpperCase(Locale.ROOT) + context().substring(1);
      return "academy.aligned.%s.%sLambda".formatted(context(), title);
    }
  }

  /** What a context's timers call: one function more, for each context that has any. */
  public List<Deployed> ticking() {
    return surfaces.stream()
        .filter(surface -> !surface.timers().isEmpty())
        .<Deployed>map(surface -> new Deployed(surface, surface.context() + TICKS))
        .toList();
  }

  /** What is called once a deployment: tenancy knows how a tenant is opened. */
  public Deployed opening() {
    return surfaces.stream()
        .filter(surface -> surface.context().equals("tenancy"))
        .map(surface -> new Deployed(surface, OPENING))
        .findFirst()
        .orElseThrow();
  }

  /** Every function that is deployed, whoever calls it. */
  public List<Deployed> all() {
    return Stream.of(functions(), ticking(), List.of(opening())).flatMap(List::stream).toList();
  }

  /** Everything that operators can close. */
  public List<String> parts() {
    return surfaces.stream().flatMap(surface -> surface.parts().stream()).distinct().toList();
  }

  /** The contexts that keep something: a context without functions needs no table. */
  public List<String> names() {
    return functions().stream().map(Deployed::context).distinct().toList();
  }

  public List<Deployed> functions() {
    return surfaces.stream()
        .flatMap(surface -> surface.functions().stream().map(name -> new Deployed(surface, name)))
        .toList();
  }
}
