package academy.aligned.local.seed;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Membership;
import java.util.Set;

/** Somebody who runs the platform, as the first one is made by whoever deploys it. */
record Operator(Accounts accounts, Directory directory) {
  static final String EMAIL = "operator@aligned.example";
  private static final PlatformScope WHY = new PlatformScope("runs the platform", "operator");

  void appoint() {
    accounts.make(EMAIL, "Olga Operator");
    directory.join(
        WHY,
        accounts.user(EMAIL),
        new Membership(
            TenantId.PLATFORM,
            "Aligned Academy",
            "aligned.localhost",
            Set.of(Role.OPERATOR),
            null));
  }
}
