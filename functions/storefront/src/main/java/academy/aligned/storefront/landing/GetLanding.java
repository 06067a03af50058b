package academy.aligned.storefront.landing;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A landing page as it was saved last. */
public record GetLanding(LandingStore store)
    implements Handler<EditorScope, GetLanding.Wanted, Landing> {

  public record Wanted(
      @NotNull @Pattern(regexp = Slug.SHAPE, message = "must be a page's name") String page) {}

  @Override
  public Landing handle(EditorScope scope, Wanted wanted) {
    return store.find(scope, wanted.page()).orElseThrow(Problem::missing).saved();
  }
}
