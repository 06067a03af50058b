package academy.aligned.testkit.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.events.TenancyEvent;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.directory.CachedDoorkeeper;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Membership;
import academy.aligned.storage.directory.Payee;
import academy.aligned.storage.directory.Practice;
import academy.aligned.testkit.world.Embedded;
import academy.aligned.testkit.world.World;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectoryTest {
  private static final PlatformScope WHY = new PlatformScope("a test", "test");
  private static final TenancyEvent.OnboardingStepDue OPENED =
      new TenancyEvent.OnboardingStepDue("RESERVE_ADDRESS");

  private final World<String> world =
      World.of(Surface.<String>of("probe").build(), _ -> "no parts");
  private final Directory directory = world.ground().directory();

  private Practice practice(String host, UserId owner) {
    String id = world.ids().next().replace("-", "");
    return new Practice(
        new TenantId(id.substring(20)), host, "Name", owner, Status.OPENING, Set.of());
  }

  private String freshHost() {
    return world.ids().next() + ".aligned.localhost";
  }

  @Test
  void a_host_belongs_to_the_first_who_claims_it() {
    String host = freshHost();
    Practice first = practice(host, world.stranger().userId());
    assertThat(directory.claim(WHY, first, OPENED)).isTrue();
    assertThat(directory.claim(WHY, practice(host, world.stranger().userId()), OPENED)).isFalse();
    assertThat(directory.site(host).orElseThrow().tenant()).isEqualTo(first.tenant());
  }

  @Test
  void the_same_claim_sent_twice_is_one_claim() {
    Practice practice = practice(freshHost(), world.stranger().userId());
    directory.claim(WHY, practice, OPENED);
    assertThat(directory.claim(WHY, practice, OPENED)).isTrue();
    assertThat(world.published()).hasSize(1);
  }

  @Test
  void who_claims_a_practice_owns_it_and_the_platform_lists_it() {
    Practice practice = practice(freshHost(), world.stranger().userId());
    directory.claim(WHY, practice, OPENED);
    var place = directory.person(practice.owner()).orElseThrow().in(practice.tenant());
    assertThat(place.orElseThrow().roles()).contains(Role.OWNER, Role.PRACTITIONER);
    assertThat(directory.practices(WHY)).contains(practice);
  }

  @Test
  void a_practice_that_leaves_leaves_from_the_first_time_it_is_said() {
    Practice practice = practice(freshHost(), world.stranger().userId());
    directory.claim(WHY, practice, OPENED);
    directory.mark(WHY, practice.tenant(), Status.OFFBOARDING);
    String first = world.clock().instant().toString();
    world.clock().plus(Duration.ofDays(29));
    directory.mark(WHY, practice.tenant(), Status.OFFBOARDING);
    assertThat(marked(practice)).isEqualTo(first);
    directory.mark(WHY, practice.tenant(), Status.OPEN);
    assertThat(marked(practice)).isEqualTo(world.clock().instant().toString());
    assertThat(directory.site(practice.host()).orElseThrow().status()).isEqualTo(Status.OPEN);
  }

  private static String marked(Practice practice) {
    return Embedded.row("aligned-directory", "PR#" + practice.tenant(), "PRACTICE")
        .get("marked")
        .s();
  }

  @Test
  void a_right_that_is_taken_away_ends_within_a_minute() {
    UserId user = world.north().practitioner().userId();
    TenantId tenant = world.north().tenant();
    var keeper = new CachedDoorkeeper(directory, world.clock());
    assertThat(keeper.standing(user, tenant).roles()).contains(Role.PRACTITIONER);
    directory.leave(WHY, user, tenant);
    world.clock().plus(Duration.ofSeconds(61));
    assertThat(keeper.standing(user, tenant).roles()).isEmpty();
  }

  @Test
  void somebody_who_just_joined_is_let_in_at_once() {
    var keeper = new CachedDoorkeeper(directory, world.clock());
    UserId user = world.stranger().userId();
    TenantId tenant = world.north().tenant();
    assertThat(keeper.standing(user, tenant).roles()).isEmpty();
    directory.join(
        WHY, user, new Membership(tenant, "north", "north", Set.of(Role.PRACTITIONER), null));
    assertThat(keeper.standing(user, tenant).roles()).contains(Role.PRACTITIONER);
  }

  @Test
  void an_account_of_the_payment_provider_is_one_practices_and_stays_so() {
    TenantId north = world.north().tenant();
    String account = "acct_" + world.ids().next();
    directory.enrol(WHY, new Payee(account, north, false, false));
    directory.enrol(WHY, new Payee(account, north, true, true));
    assertThat(directory.payee(account).orElseThrow().tenant()).isEqualTo(north);
    assertThat(directory.payee(north).orElseThrow().ready()).isTrue();
    Payee stolen = new Payee(account, world.south().tenant(), true, true);
    assertThatThrownBy(() -> directory.enrol(WHY, stolen)).isInstanceOf(RuntimeException.class);
    assertThat(directory.payee(world.south().tenant())).isEmpty();
  }

  @Test
  void a_practices_account_is_replaced_by_no_other_account_in_its_name() {
    TenantId north = world.north().tenant();
    String account = "acct_" + world.ids().next();
    directory.enrol(WHY, new Payee(account, north, true, true));
    Payee other = new Payee("acct_" + world.ids().next(), north, true, true);
    assertThatThrownBy(() -> directory.enrol(WHY, other)).isInstanceOf(RuntimeException.class);
    assertThat(directory.payee(north).orElseThrow().account()).isEqualTo(account);
    assertThat(directory.payee(other.account())).isEmpty();
  }
}
