package academy.aligned.kernel.door;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.TenantScope.AccountScope;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.kernel.door.TenantScope.LearnerScope;
import academy.aligned.kernel.door.TenantScope.MemberScope;
import academy.aligned.kernel.door.TenantScope.OperatorScope;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.kernel.door.TenantScope.PatientScope;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import academy.aligned.kernel.door.TenantScope.ProducerScope;
import academy.aligned.kernel.door.TenantScope.VisitorScope;
import java.util.Objects;
import java.util.Set;

/** Who may call, tied to the scope the handler asks for. */
public record Who<S extends TenantScope>(String name, Set<Role> roles, Minting<S> minting) {
  public static final Who<VisitorScope> VISITOR =
      new Who<>("visitor", Set.of(), caller -> new VisitorScope(caller.entry(), caller.source()));
  public static final Who<AccountScope> ACCOUNT =
      new Who<>(
          "account",
          Set.of(),
          caller -> new AccountScope(caller.entry(), caller.user(), caller.accessToken()));
  public static final Who<PatientScope> PATIENT =
      new Who<>(
          "patient",
          Set.of(Role.PATIENT),
          caller ->
              new PatientScope(
                  caller.entry(),
                  caller.user(),
                  Objects.requireNonNull(caller.standing().patient())));
  public static final Who<PractitionerScope> PRACTITIONER =
      new Who<>(
          "practitioner",
          Set.of(Role.OWNER, Role.PRACTITIONER),
          caller -> new PractitionerScope(caller.entry(), caller.user()));
  public static final Who<OwnerScope> OWNER =
      new Who<>(
          "owner", Set.of(Role.OWNER), caller -> new OwnerScope(caller.entry(), caller.user()));
  public static final Who<MemberScope> MEMBER =
      new Who<>(
          "member",
          Set.of(Role.OWNER, Role.PRACTITIONER, Role.PATIENT, Role.CONTENT_EDITOR, Role.OPERATOR),
          caller -> new MemberScope(caller.entry(), caller.user()));

  /** Somebody who makes films: a practitioner, or who writes courses. */
  public static final Who<ProducerScope> PRODUCER =
      new Who<>(
          "producer",
          Set.of(Role.OWNER, Role.PRACTITIONER, Role.CONTENT_EDITOR, Role.OPERATOR),
          caller -> new ProducerScope(caller.entry(), caller.user()));

  /** Somebody who runs the platform, on its own host. */
  public static final Who<OperatorScope> OPERATOR =
      new Who<>(
          "operator",
          Set.of(Role.OPERATOR),
          caller -> new OperatorScope(caller.entry(), caller.user()));

  /** Any signed-in person, on her own learning and her own purchases. */
  public static final Who<LearnerScope> LEARNER =
      new Who<>("learner", Set.of(), caller -> new LearnerScope(caller.entry(), caller.user()));

  /** Somebody who writes courses and pages. */
  public static final Who<EditorScope> EDITOR =
      new Who<>(
          "editor",
          Set.of(Role.CONTENT_EDITOR, Role.OPERATOR),
          caller ->
              new EditorScope(
                  caller.entry(),
                  caller.user(),
                  caller.standing().roles().contains(Role.OPERATOR)));

  /** Another system, known by its signature alone; its handler checks that before all else. */
  public static final Who<VisitorScope> SIGNER =
      new Who<>("signer", Set.of(), caller -> new VisitorScope(caller.entry(), caller.source()));

  /** An owner of the practice that the path names by its id, on whatever host of ours. */
  public static final Who<OwnerScope> OWNER_OF_NAMED =
      new Who<>(
          "owner-of-named",
          Set.of(Role.OWNER),
          caller -> new OwnerScope(caller.entry(), caller.user()));

  /** The place of a path whose practice {@link #OWNER_OF_NAMED} asks about. */
  public static final String NAMED = "practice";

  /** Whether the path and not the host names the candidate tenant. */
  public boolean named() {
    return name.equals("owner-of-named");
  }

  /** Whether the HTTP API lets only signed-in callers through. */
  public boolean needsAccount() {
    return !name.equals("visitor") && !signs();
  }

  /** Whether its calls come in bursts from few addresses, and none of them may be turned away. */
  public boolean signs() {
    return name.equals("signer");
  }

  /** Whether a role in this very practice is asked for. */
  public boolean needsRole() {
    return !roles.isEmpty();
  }

  @FunctionalInterface
  interface Minting<S extends TenantScope> {
    S mint(Caller caller);
  }
}
