package academy.aligned.storefront.landing;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import java.util.List;

/** All landing pages, shown or not. */
public record ListLandings(LandingStore store)
    implements Handler<EditorScope, Handler.Nothing, ListLandings.Landings> {

  public record Landings(List<Line> pages) {}

  public record Line(String page, int version, String title, Landing.State state) {
    static Line of(Landing landing) {
      int version = java.util.Objects.requireNonNullElse(landing.version(), 0);
      return new Line(landing.page(), version, landing.title(), landing.state());
    }
  }

  @Override
  public Landings handle(EditorScope scope, Nothing nothing) {
    return new Landings(store.all(scope).stream().map(Line::of).toList());
  }
}
