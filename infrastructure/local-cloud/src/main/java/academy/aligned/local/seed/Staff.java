package academy.aligned.local.seed;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Membership;
import java.util.Set;

/** The people of the platform itself, as whoever deploys it makes the first of them. */
record Staff(Accounts accounts, Directory directory) {
  static final String OPERATOR = "operator@aligned.example";
  static final String EDITOR = "editor@aligned.example";
  static final String HOST = "aligned.localhost";
  private static final PlatformScope WHY = new PlatformScope("works for the platform", "operator");

  void appoint() {
    appoint(OPERATOR, "Olga Operator", Role.OPERATOR);
    appoint(EDITOR, "Edda Editor", Role.CONTENT_EDITOR);
  }

  private void appoint(String email, String name, Role role) {
    accounts.make(email, name);
    var place = new Membership(TenantId.PLATFORM, "Aligned Academy", HOST, Set.of(role), null);
    directory.join(WHY, accounts.user(email), place);
  }
}
