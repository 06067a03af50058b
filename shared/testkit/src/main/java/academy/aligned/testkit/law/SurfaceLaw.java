package academy.aligned.testkit.law;

import academy.aligned.kernel.door.Surface.Hearing;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.util.List;

/**
 * What a law asks of a context: a world, and a working example for all that it offers and hears.
 */
abstract class SurfaceLaw<P> {
  /** A fresh world with these walls. */
  protected abstract World<P> world(Walls walls);

  /** One working call for every route, in an order in which all of them work. */
  protected abstract List<Example> examples(World<P> world);

  /** One event for everything that is heard. */
  protected List<Heard> heard(World<P> world) {
    return List.of();
  }

  static String name(Route<?, ?, ?, ?> route) {
    return route.method() + " " + route.path().template();
  }

  static Example exampleOf(Route<?, ?, ?, ?> route, List<Example> examples) {
    return examples.stream()
        .filter(example -> example.route().equals(name(route)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name(route) + " has no example for the laws"));
  }

  static Heard heardAs(Hearing<?, ?> hearing, List<Heard> heard) {
    return heard.stream()
        .filter(one -> one.detailType().equals(hearing.detailType()))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(hearing.detailType() + " has no example for the laws"));
  }
}
