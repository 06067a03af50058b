package academy.aligned.testkit.directory;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.Surface;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Hosts;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.World;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HostsTest {
  private static final PlatformScope WHY = new PlatformScope("a test", "test");

  private final World<String> world =
      World.of(Surface.<String>of("probe").build(), _ -> "no parts");
  private final Directory directory = world.ground().directory();
  private final Site north = world.north();
  private final String own = world.ids().next() + ".example";

  private Hosts hosts(Site of) {
    return directory.hosts(of.tenant()).orElseThrow();
  }

  private boolean have(Site practice, Set<String> own, String first) {
    return directory.arrange(WHY, hosts(practice).with(own, first));
  }

  @Test
  void a_practice_begins_with_the_host_it_was_given_and_is_seen_there() {
    assertThat(hosts(north).all()).containsExactly(north.host());
    assertThat(directory.site(north.host()).orElseThrow().primary()).isEqualTo(north.host());
  }

  @Test
  void a_host_of_its_own_leads_to_the_practice_and_all_hosts_know_which_comes_first() {
    assertThat(have(north, Set.of(own), own)).isTrue();
    for (String host : hosts(north).all()) {
      var site = directory.site(host).orElseThrow();
      assertThat(site.tenant()).isEqualTo(north.tenant());
      assertThat(site.primary()).isEqualTo(own);
      assertThat(site.host()).isEqualTo(host);
    }
    assertThat(directory.practice(north.tenant()).orElseThrow().host()).isEqualTo(north.host());
  }

  @Test
  void what_is_changed_is_told_once_with_the_hosts_that_are_given_up() {
    have(north, Set.of(own), own);
    have(north, Set.of(own), own);
    have(north, Set.of(), north.host());
    assertThat(world.published())
        .hasSize(2)
        .allSatisfy(
            event -> assertThat(event.toString()).contains("hosts-changed", own, north.host()));
    assertThat(directory.site(own)).isEmpty();
  }

  @Test
  void nobody_takes_anothers_host_and_nothing_is_done_by_half() {
    have(north, Set.of(own), north.host());
    String free = world.ids().next() + ".example";
    assertThat(have(world.south(), Set.of(own, free), own)).isFalse();
    assertThat(have(world.south(), Set.of(north.host()), north.host())).isFalse();
    assertThat(directory.site(free)).isEmpty();
    assertThat(hosts(world.south()).own()).isEmpty();
    assertThat(directory.site(own).orElseThrow().tenant()).isEqualTo(north.tenant());
  }

  @Test
  void what_a_practice_is_and_may_holds_on_every_host() {
    have(north, Set.of(own), own);
    directory.mark(WHY, north.tenant(), Status.SUSPENDED);
    directory.grant(WHY, north.tenant(), Set.of("video"));
    for (String host : Set.of(own, north.host())) {
      var site = directory.site(host).orElseThrow();
      assertThat(site.status()).isEqualTo(Status.SUSPENDED);
      assertThat(site.features()).containsExactly("video");
    }
  }

  @Test
  void a_mark_is_told_once_however_often_it_is_made() {
    directory.mark(WHY, north.tenant(), Status.SUSPENDED);
    directory.mark(WHY, north.tenant(), Status.SUSPENDED);
    assertThat(world.published())
        .singleElement()
        .satisfies(event -> assertThat(event.toString()).contains("practice-marked", "SUSPENDED"));
  }

  @Test
  void hosts_that_were_read_before_somebody_shut_the_practice_do_not_open_it_again() {
    Hosts before = hosts(north);
    directory.mark(WHY, north.tenant(), Status.SUSPENDED);
    directory.arrange(WHY, before.with(Set.of(own), own));
    assertThat(directory.site(own).orElseThrow().status()).isEqualTo(Status.SUSPENDED);
  }
}
