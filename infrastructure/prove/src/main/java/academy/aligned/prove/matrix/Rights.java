package academy.aligned.prove.matrix;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.prove.story.Actor;
import academy.aligned.prove.story.Practice;
import java.util.Set;

/**
 * Who may call what, written down once more and not looked up in the product: a door that forgets
 * differs from this.
 */
final class Rights {
  private static final Set<Role> TREATS = Set.of(Role.OWNER, Role.PRACTITIONER);

  private Rights() {}

  /** Whether the door lets her in there, whatever she asks for. */
  static boolean admitted(Route<?, ?, ?, ?> route, Actor who, Practice at, Practice victim) {
    TenantId here = at.tenant();
    return switch (route.who().name()) {
      case "visitor" -> true;
      case "account", "learner" -> who.signedIn();
      case "patient" -> who.is(Role.PATIENT, here);
      case "practitioner" -> TREATS.stream().anyMatch(role -> who.is(role, here));
      case "owner" -> who.is(Role.OWNER, here);
      case "member" -> who.tenant().equals(here) && !who.roles().isEmpty();
      case "producer" -> TREATS.stream().anyMatch(role -> who.is(role, here)) || writes(who, here);
      case "editor" -> writes(who, here);
      case "operator" -> who.is(Role.OPERATOR, TenantId.PLATFORM) && here.equals(TenantId.PLATFORM);
      case "owner-of-named" -> who.is(Role.OWNER, victim.tenant());
      case "signer" -> false;
      default ->
          throw new IllegalStateException("Nobody said who may call as " + route.who().name());
    };
  }

  /** Whether a route shows each person her own, and not everybody of a practice the same. */
  static boolean personal(Route<?, ?, ?, ?> route) {
    return Set.of("visitor", "account", "learner", "patient").contains(route.who().name());
  }

  private static boolean writes(Actor who, TenantId here) {
    return who.is(Role.CONTENT_EDITOR, here) || who.is(Role.OPERATOR, here);
  }

  /** What somebody hears whom the door does not let in. */
  static Set<Integer> refusal(Route<?, ?, ?, ?> route, Actor who) {
    return switch (route.who().name()) {
      case "signer" -> Set.of(400, 401, 403);
      case "owner-of-named" -> who.signedIn() ? Set.of(404) : Set.of(401);
      default -> who.signedIn() ? Set.of(403) : Set.of(401);
    };
  }
}
