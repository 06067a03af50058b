package academy.aligned.kernel.door;

import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.kernel.problem.Problem;

/**
 * The right to act inside one tenant. Storage asks for a scope and takes the tenant from it; only
 * the doors of this package can make one, so holding it is the proof that somebody checked.
 */
public abstract sealed class TenantScope {
  private final TenantId tenant;
  private final String actor;
  private final String cause;
  private final String host;

  private TenantScope(Entry entry, String actor) {
    this.tenant = entry.tenant();
    this.cause = entry.cause();
    this.host = entry.host();
    this.actor = actor;
  }

  /** Where a call came in: the tenant of its host, and the id of the request or event. */
  record Entry(TenantId tenant, String host, String cause) {}

  public final TenantId tenant() {
    return tenant;
  }

  /** Who acts, for audit and events: {@code user:…}, {@code job:…} or {@code visitor}. */
  public final String actor() {
    return actor;
  }

  /** The request or event that led here; ids of events derive from it. */
  public final String cause() {
    return cause;
  }

  /** The host the call came in by; empty for a job. */
  public final String host() {
    return host;
  }

  /** Somebody who has not signed in. */
  public static final class VisitorScope extends TenantScope {
    private final String source;

    VisitorScope(Entry entry, String source) {
      super(entry, "visitor");
      this.source = source;
    }

    /** The network address she comes from, for counting what one may do only so often. */
    public String source() {
      return source;
    }
  }

  /** A job of the system, for one tenant, started by an event. */
  public static final class JobScope extends TenantScope {
    JobScope(Entry entry, String job) {
      super(entry, "job:" + job);
    }
  }

  /** Somebody who has signed in. */
  public abstract static sealed class SignedInScope extends TenantScope {
    private final UserId user;

    private SignedInScope(Entry entry, UserId user) {
      super(entry, "user:" + user);
      this.user = user;
    }

    public final UserId user() {
      return user;
    }
  }

  /** A signed-in person, whatever she is in this practice, maybe nothing yet. */
  public static final class AccountScope extends SignedInScope {
    private final String accessToken;

    AccountScope(Entry entry, UserId user, String accessToken) {
      super(entry, user);
      this.accessToken = accessToken;
    }

    /** For the identity provider alone, which acts on the person's own account by it. */
    public String accessToken() {
      return accessToken;
    }
  }

  /** A patient, on her own record. */
  public static final class PatientScope extends SignedInScope {
    private final PatientId patient;

    PatientScope(Entry entry, UserId user, PatientId patient) {
      super(entry, user);
      this.patient = patient;
    }

    public PatientId patient() {
      return patient;
    }
  }

  /** Somebody who treats in this practice; an owner is one. */
  public static final class PractitionerScope extends SignedInScope {
    PractitionerScope(Entry entry, UserId user) {
      super(entry, user);
    }
  }

  /** An owner of this practice. */
  public static final class OwnerScope extends SignedInScope {
    OwnerScope(Entry entry, UserId user) {
      super(entry, user);
    }
  }

  /** Somebody who runs the platform; a role of that name in a practice's tenant means nothing. */
  public static final class OperatorScope extends SignedInScope {
    OperatorScope(Entry entry, UserId user) {
      super(entry, user);
      if (!entry.tenant().equals(TenantId.PLATFORM)) {
        throw Problem.missing();
      }
    }
  }

  /** Anybody who belongs here, where all of them may look at the same thing. */
  public static final class MemberScope extends SignedInScope {
    MemberScope(Entry entry, UserId user) {
      super(entry, user);
    }
  }

  /** Somebody who learns: any signed-in person, on what she bought and noted herself. */
  public static final class LearnerScope extends SignedInScope {
    LearnerScope(Entry entry, UserId user) {
      super(entry, user);
    }
  }

  /** Somebody who makes films: for those she treats, or for those who learn from her. */
  public static final class ProducerScope extends SignedInScope {
    ProducerScope(Entry entry, UserId user) {
      super(entry, user);
    }
  }

  /** Somebody who writes courses and pages here. */
  public static final class EditorScope extends SignedInScope {
    private final boolean operator;

    EditorScope(Entry entry, UserId user, boolean operator) {
      super(entry, user);
      this.operator = operator;
    }

    /** Whether she also runs the platform, and so may approve what she wrote herself. */
    public boolean operator() {
      return operator;
    }
  }
}
