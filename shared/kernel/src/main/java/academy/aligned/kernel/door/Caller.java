package academy.aligned.kernel.door;

import academy.aligned.kernel.door.Doorkeeper.Standing;
import academy.aligned.kernel.ids.UserId;
import org.jspecify.annotations.Nullable;

/** What the door found out about who is calling, before it mints a scope. */
record Caller(
    TenantScope.Entry entry,
    @Nullable UserId known,
    String accessToken,
    String source,
    Standing standing) {
  UserId user() {
    if (known == null) {
      throw academy.aligned.kernel.problem.Problem.unauthenticated("You are not signed in.");
    }
    return known;
  }
}
