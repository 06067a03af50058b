package academy.aligned.tenancy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.HostEntry;
import academy.aligned.tenancy.Office;
import academy.aligned.testkit.world.Site;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShutHostsTest {
  private final Office office = Office.open();
  private final Site north = office.world().north();
  private final Registrar owner = new Registrar(office, north);
  private final String host = owner.fresh();

  private HostEntry entry(String of) {
    return HostEntry.read(office.edge().entry(of).orElseThrow());
  }

  @Test
  void a_suspended_practice_is_shut_on_every_host_at_the_edge() {
    office.openFully(north);
    owner.connect(host);
    office
        .world()
        .onPlatform(
            office.world().operator(),
            "PUT",
            "/api/platform/practices/" + north.tenant() + "/status",
            Map.of("status", "SUSPENDED", "reason", "the invoice is open"));
    office.world().deliver();
    assertThat(entry(host).status().shut()).isTrue();
    assertThat(entry(north.host()).status().shut()).isTrue();
    assertThat(office.world().ground().directory().site(host).orElseThrow().status().shut())
        .isTrue();
  }

  @Test
  void nobody_but_an_owner_sees_or_changes_domains() {
    assertThat(north.get(north.practitioner(), "/api/domains").status()).isEqualTo(403);
    assertThat(north.post(north.ana(), "/api/domains", Map.of("host", host)).status())
        .isEqualTo(403);
  }
}
