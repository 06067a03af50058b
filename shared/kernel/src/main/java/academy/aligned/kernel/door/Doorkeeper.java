package academy.aligned.kernel.door;

import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers the door's two questions. Answers may be up to 60 s old. */
public interface Doorkeeper {
  Optional<Site> site(String host);

  /** What this person is in this tenant; {@link Standing#NONE} for a stranger. */
  Standing standing(UserId user, TenantId tenant);

  /** A host and whose it is. */
  record Site(TenantId tenant, String host, Status status, Set<String> features) {
    public enum Status {
      OPENING,
      OPEN,
      SUSPENDED
    }
  }

  enum Role {
    OWNER,
    PRACTITIONER,
    ASSISTANT,
    BILLING,
    CONTENT_EDITOR,
    PATIENT
  }

  /** Roles in one tenant, and whose record it is if one of them is PATIENT. */
  record Standing(Set<Role> roles, @Nullable PatientId patient) {
    public static final Standing NONE = new Standing(Set.of(), null);

    public Standing {
      roles = Set.copyOf(roles);
    }
  }
}
