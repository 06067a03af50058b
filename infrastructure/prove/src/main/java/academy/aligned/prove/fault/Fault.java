package academy.aligned.prove.fault;

import academy.aligned.prove.fault.Weave.Stitch;
import java.util.List;
import java.util.Set;

/**
 * Something that somebody could get wrong.
 *
 * @param threads what is woven into which method for it
 * @param hunts the parts of the matrix that look where it can be seen
 */
public record Fault(String name, String what, List<Stitch> threads, Set<String> hunts) {
  private static final String DOOR = "academy.aligned.kernel.door.";
  private static final String STORAGE = "academy.aligned.storage.";
  private static final String KEEPER = STORAGE + "directory.CachedDoorkeeper";
  private static final Stitch HEARD =
      new Stitch(DOOR + "HttpDoor", "apply", 1, Advices.Answered.class);

  private static Fault of(String name, String what, Set<String> hunts, Stitch... threads) {
    return new Fault(name, what, List.of(threads), hunts);
  }

  private static Stitch in(String type, String method, int arguments, Class<?> advice) {
    return new Stitch(type, method, arguments, advice);
  }

  /** All of them, in the order of the walls: the door, the store, the database, the edge. */
  public static List<Fault> all() {
    return java.util.stream.Stream.of(door(), doorways(), store(), edge())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Fault> door() {
    return List.of(
        of(
            "tenant check dropped",
            "who belongs to any practice is let into all",
            Set.of("outside"),
            in(KEEPER, "standing", 2, Advices.Anywhere.class)),
        of(
            "membership not read",
            "everybody is everything everywhere",
            Set.of("outside"),
            in(KEEPER, "standing", 2, Advices.Everybody.class)),
        of(
            "host trusted without membership",
            "whoever types a practice's host is its owner",
            Set.of("outside"),
            in(KEEPER, "standing", 2, Advices.Owners.class)),
        of(
            "role check dropped",
            "a member of any role may do all",
            Set.of("within"),
            in(DOOR + "HttpDoor", "allowed", 2, Advices.Unseen.class)),
        of(
            "patient check dropped",
            "a patient's scope keeps the first patient it saw",
            Set.of("warm"),
            in(DOOR + "TenantScope$PatientScope", "patient", 0, Advices.FirstPatient.class)),
        of(
            "revoked membership cached for ever",
            "what was once known of a person stays",
            Set.of("revoked"),
            in(KEEPER, "fresh", 1, Advices.Yes.class)),
        of(
            "ended session accepted",
            "a token outlives the end of its session",
            Set.of("revoked"),
            in(DOOR + "HttpDoor", "refuseEnded", 2, Advices.Skipped.class)));
  }

  private static List<Fault> doorways() {
    return List.of(
        of(
            "header trusted for the tenant",
            "X-Forwarded-Host names the practice",
            Set.of("header"),
            in(DOOR + "Call", "host", 0, Advices.Forwarded.class)),
        of(
            "tenant of the body trusted",
            "a field tenant in a body names the practice",
            Set.of("extra"),
            in(DOOR + "Call", "body", 1, Advices.TenantOfBody.class),
            in(DOOR + "TenantScope", "tenant", 0, Advices.Asked.class)),
        of(
            "pages of other sites accepted",
            "a form of another origin changes things",
            Set.of("origin"),
            in(DOOR + "Call", "fromElsewhere", 0, Advices.No.class)),
        of(
            "error text tells",
            "what is foreign is refused in other words than what is missing",
            Set.of("neighbour"),
            HEARD,
            in(DOOR + "HttpDoor", "apply", 1, Advices.Telling.class)),
        of(
            "ETag shared between tenants",
            "a tag of one practice is good for another",
            Set.of("conditional"),
            in(DOOR + "HttpDoor", "apply", 1, Advices.SharedTag.class)),
        of(
            "idempotency key shared between tenants",
            "a command of one practice answers another's",
            Set.of("replay"),
            in(DOOR + "HttpDoor", "apply", 1, Advices.Again.class)),
        of(
            "event takes its tenant from the body",
            "a consumer asks its data whose it is",
            Set.of("replay"),
            in(DOOR + "EventDoor$Ear", "ours", 1, Advices.Led.class)));
  }

  private static List<Fault> store() {
    return List.of(
        of(
            "unscoped find",
            "a record is looked for by its id alone",
            Set.of("neighbour"),
            HEARD,
            in(STORAGE + "table.Partition", "wire", 1, Advices.Unscoped.class)),
        of(
            "static cache across tenants",
            "rows are kept under their names without the tenant",
            Set.of("warm"),
            in(STORAGE + "table.Rows", "get", 3, Advices.Cached.class)),
        of(
            "foreign cursor accepted",
            "a cursor may lie outside its range",
            Set.of("cursor"),
            in(STORAGE + "table.Range", "holds", 1, Advices.Yes.class)),
        of(
            "one folder for all files",
            "files of all practices lie in one folder",
            Set.of("replay"),
            in(STORAGE + "files.TenantFiles", "key", 2, Advices.OneFolder.class)),
        of(
            "tag taken from the request",
            "the session tag is what a header says",
            Set.of("header"),
            in(DOOR + "HttpDoor", "apply", 1, Advices.Asks.class),
            in(STORAGE + "wiring.TenantRole", "forTenant", 1, Advices.TagOfRequest.class)),
        of(
            "guard removed",
            "the database answers whoever asks",
            Set.of("database"),
            in(STORAGE + "guard.LeadingKeysGuard", "allowed", 2, Advices.Yes.class)),
        of(
            "prefix instead of the exact key",
            "t1 reaches t12",
            Set.of("database"),
            in(STORAGE + "guard.Policy", "like", 2, Advices.Alike.class)));
  }

  private static List<Fault> edge() {
    return List.of(
        of(
            "signature of media not checked",
            "private files are given to whoever asks",
            Set.of("media"),
            in("academy.aligned.local.playback.Turnstile", "pass", 1, Advices.Skipped.class)),
        of(
            "signature of tokens not checked",
            "anybody's signature is good",
            Set.of("token"),
            in("com.nimbusds.jose.JWSObject", "verify", 1, Advices.Yes.class)),
        of(
            "audience and use of tokens not checked",
            "a token for something else is good",
            Set.of("token"),
            in(
                "academy.aligned.local.cognito.tokens.AccessTokenCheck",
                "fault",
                2,
                Advices.NoFault.class)));
  }
}
