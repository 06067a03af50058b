package academy.aligned.kernel.door;

import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers the door's two questions. Answers may be up to 60 s old. */
public interface Doorkeeper {
  Optional<Site> site(String host);

  /** What this person is in this tenant; {@link Standing#NONE} for a stranger. */
  Standing standing(UserId user, TenantId tenant);

  /**
   * A host and whose it is.
   *
   * @param primary the practice's host on which its pages are shown
   */
  record Site(TenantId tenant, String host, Status status, Set<String> features, String primary) {
    /** A host that is the practice's only one. */
    public Site(TenantId tenant, String host, Status status, Set<String> features) {
      this(tenant, host, status, features, host);
    }

    public enum Status {
      OPENING,
      OPEN,
      SUSPENDED,
      /** On its way out: shut, its data kept until the grace is over. */
      OFFBOARDING;

      /** Whether nothing of the practice is shown or answered. */
      public boolean shut() {
        return this == SUSPENDED || this == OFFBOARDING;
      }
    }
  }

  enum Role {
    /** Of the platform itself, in the platform's own tenant alone. */
    OPERATOR,
    OWNER,
    PRACTITIONER,
    ASSISTANT,
    BILLING,
    CONTENT_EDITOR,
    PATIENT
  }

  /** Whether somebody may be signed in at all, and since when she must have signed in for it. */
  record Access(boolean off, Instant since) {
    public static final Access FREE = new Access(false, Instant.EPOCH);

    /** Tokens tell the second of the sign-in and no more. */
    boolean admits(Instant signedIn) {
      return !signedIn.isBefore(since.truncatedTo(ChronoUnit.SECONDS));
    }
  }

  /** Roles in one tenant, and whose record it is if one of them is PATIENT. */
  record Standing(Set<Role> roles, @Nullable PatientId patient, Access access) {
    public static final Standing NONE = new Standing(Set.of(), null, Access.FREE);

    public Standing {
      roles = Set.copyOf(roles);
    }
  }
}
