package academy.aligned.storage.directory;

import academy.aligned.kernel.door.Doorkeeper.Site;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hosts, people, and what people are where: the one store without tenant keys. It holds no health
 * data. What changes it asks for a reason, and leaves an audit line.
 */
public interface Directory {
  /** Whose host this is. Eventually consistent. */
  Optional<Site> site(String host);

  /** A person as the identity provider confirmed her, with all her memberships. */
  Optional<Person> person(UserId user);

  /** All practices, in order of their ids. */
  List<Practice> practices(PlatformScope why);

  Optional<Practice> practice(TenantId tenant);

  /**
   * Claims a host and opens a practice on it, with the event that tells it, as one.
   *
   * @return false if the host or the id is taken by somebody else; true also when the very same
   *     claim was made before
   */
  boolean claim(PlatformScope why, Practice practice, Event opened);

  /** Gives a practice these features of a plan and no others. */
  void grant(PlatformScope why, TenantId tenant, Set<String> features);

  /** Changes what a practice's hosts show: opening, open, suspended; and tells it. */
  void mark(PlatformScope why, TenantId tenant, Site.Status status);

  /** The hosts of a practice, as of now. */
  Optional<Hosts> hosts(TenantId tenant);

  /**
   * Gives a practice these hosts of its own and no others, and tells it, as one.
   *
   * @return false if one of them is somebody else's
   */
  boolean arrange(PlatformScope why, Hosts wanted);

  /** What the practice is called now; {@code version} keeps an older name from winning. */
  void rename(PlatformScope why, TenantId tenant, String name, int version);

  /** Remembers a person's verified e-mail and name. */
  void remember(PlatformScope why, UserId user, String email, String name);

  /** Sessions of this person that began before now are over, on every device. */
  void endSessions(PlatformScope why, UserId user);

  /** Shuts a person out everywhere, or lets her in again; her sessions are over either way. */
  void switchOff(PlatformScope why, UserId user, boolean off);

  /** Gives a person a place in a practice; replaces the one she has there. */
  void join(PlatformScope why, UserId user, Membership membership);

  void leave(PlatformScope why, UserId user, TenantId tenant);

  /** Sends one tenant an event; the way for work that concerns all tenants, one by one. */
  void announce(PlatformScope why, TenantId tenant, Event event);

  /** Tells a practice the plan chosen for it; to choose the same one again changes nothing. */
  void choosePlan(PlatformScope why, TenantId tenant, String plan, Event chosen);

  /** Who an account at the payment provider is of; the only answer to that which counts. */
  Optional<Payee> payee(String account);

  /** The account that a practice is paid by. */
  Optional<Payee> payee(TenantId tenant);

  /**
   * Remembers whose an account is, and what it may do; nobody else can have it then, and its
   * practice can have no other.
   */
  void enrol(PlatformScope why, Payee payee);
}
