package academy.aligned.storefront.profile;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.problem.Problem;

/** What was said of the storefront; 404 until something was. */
public record GetProfile(ProfileStore store)
    implements Handler<EditorScope, Handler.Nothing, StoreProfile> {

  @Override
  public StoreProfile handle(EditorScope scope, Nothing nothing) {
    return store.find(scope).orElseThrow(Problem::missing);
  }
}
