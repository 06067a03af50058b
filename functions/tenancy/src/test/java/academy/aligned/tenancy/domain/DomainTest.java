package academy.aligned.tenancy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.HostEntry;
import academy.aligned.kernel.events.TenancyEvent.DomainsDue;
import academy.aligned.tenancy.Office;
import academy.aligned.tenancy.domain.edge.Edge.Connection;
import academy.aligned.tenancy.domain.names.Names.Kind;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Site;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DomainTest {
  private final Office office = Office.open();
  private final Site north = office.world().north();
  private final Site south = office.world().south();
  private final Registrar owner = new Registrar(office, north);
  private final String host = owner.fresh();

  private Answer shown() {
    return north.get(north.owner(), "/api/domains");
  }

  private String stage() {
    return owner.show(host).path("stage").asString();
  }

  private void aDayGoesBy() {
    office.world().clock().plus(Duration.ofDays(1));
    office.world().happens(north.tenant(), new DomainsDue());
    office.world().deliver();
  }

  @Test
  void an_owner_is_told_which_records_to_make_before_anything_is_there() {
    assertThat(owner.name(host).status()).isEqualTo(201);
    office.world().deliver();
    JsonNode records = owner.show(host).path("records");
    assertThat(records.path(0).path("name").asString()).isEqualTo("_aligned." + host);
    assertThat(records.path(0).path("value").asString()).startsWith("aligned-practice=");
    assertThat(records.path(1).path("name").asString()).isEqualTo(host);
    assertThat(records.path(1).path("value").asString()).isEqualTo(FakeEdge.TARGET);
    assertThat(Registrar.states(owner.show(host))).containsExactly("MISSING", "MISSING");
    assertThat(stage()).isEqualTo("NAMED");
  }

  @Test
  void a_check_says_of_each_record_what_stands_there() {
    owner.name(host);
    office.world().deliver();
    office.names().put("_aligned." + host, Kind.TXT, "something-else");
    office.names().put(host, Kind.CNAME, "other.example");
    JsonNode checked = owner.check(host);
    assertThat(Registrar.states(checked)).containsExactly("ELSEWHERE", "ELSEWHERE");
    assertThat(checked.path("records").path(1).path("found").path(0).asString())
        .isEqualTo("other.example");
    office.names().silent(true);
    assertThat(Registrar.states(owner.check(host))).containsExactly("SILENT", "SILENT");
    assertThat(stage()).isEqualTo("NAMED");
  }

  @Test
  void a_host_at_the_top_of_its_zone_leads_to_us_by_its_addresses() {
    owner.name(host);
    owner.records(host);
    office.names().put(host, Kind.CNAME);
    office.names().put(host, Kind.NS, "ns1.provider.example");
    office.names().put(host, Kind.A, "192.0.2.7");
    assertThat(Registrar.states(owner.check(host))).containsExactly("FOUND", "ELSEWHERE");
    office.names().put(FakeEdge.TARGET, Kind.A, "192.0.2.7", "192.0.2.8");
    JsonNode checked = owner.check(host);
    assertThat(Registrar.states(checked)).containsExactly("FOUND", "FOUND");
    assertThat(checked.path("top").asBoolean()).isTrue();
  }

  @Test
  void with_both_records_there_the_host_gets_its_certificate_and_works() {
    owner.name(host);
    owner.records(host);
    owner.check(host);
    assertThat(stage()).isEqualTo("CONNECTING");
    assertThat(owner.show(host).path("connection").asString()).isEqualTo("PENDING");
    office.edge().now(host, Connection.READY);
    owner.check(host);
    assertThat(stage()).isEqualTo("LIVE");
    assertThat(office.world().ground().directory().site(host).orElseThrow().tenant())
        .isEqualTo(north.tenant());
    assertThat(entry(host).primary()).isEqualTo(north.host());
  }

  private HostEntry entry(String of) {
    return HostEntry.read(office.edge().entry(of).orElseThrow());
  }

  @Test
  void a_certificate_that_was_refused_is_asked_for_anew() {
    owner.name(host);
    owner.records(host);
    owner.check(host);
    office.edge().now(host, Connection.FAILED);
    owner.check(host);
    assertThat(owner.show(host).path("connection").asString()).isEqualTo("FAILED");
    owner.check(host);
    assertThat(owner.show(host).path("connection").asString()).isEqualTo("PENDING");
  }

  @Test
  void without_the_proof_a_host_that_leads_to_us_stays_nobodys() {
    owner.name(host);
    owner.records(host);
    office.names().put("_aligned." + host, Kind.TXT);
    owner.check(host);
    assertThat(stage()).isEqualTo("NAMED");
    assertThat(office.edge().served()).isEmpty();
    assertThat(office.world().ground().directory().site(host)).isEmpty();
  }

  @Test
  void another_practices_proof_is_no_proof_and_a_name_alone_tells_nothing() {
    owner.connect(host);
    Registrar other = new Registrar(office, south);
    Answer named = other.name(host);
    String free = other.fresh();
    Answer unused = other.name(free);
    assertThat(named.status()).isEqualTo(unused.status());
    assertThat(Registrar.find(named, host).path("stage"))
        .isEqualTo(Registrar.find(unused, free).path("stage"));
    other.check(host);
    assertThat(other.show(host).path("stage").asString()).isEqualTo("NAMED");
    other.records(host);
    other.check(host);
    assertThat(other.show(host).path("stage").asString()).isEqualTo("TAKEN");
    assertThat(office.world().ground().directory().site(host).orElseThrow().tenant())
        .isEqualTo(north.tenant());
  }

  @Test
  void the_chosen_host_comes_first_on_all_hosts_and_the_given_one_can_be_chosen_again() {
    owner.connect(host);
    assertThat(owner.choose(host).status()).isEqualTo(200);
    assertThat(shown().body().path("primary").asString()).isEqualTo(host);
    assertThat(entry(host).primary()).isEqualTo(host);
    assertThat(entry(north.host()).primary()).isEqualTo(host);
    owner.choose(north.host());
    assertThat(entry(host).primary()).isEqualTo(north.host());
  }

  @Test
  void only_a_host_that_works_can_be_chosen() {
    owner.name(host);
    assertThat(owner.choose(host).badFields()).containsExactly("host");
    assertThat(owner.choose(south.host()).badFields()).containsExactly("host");
  }

  @Test
  void a_host_that_leads_elsewhere_is_noticed_by_day_and_shown_to_nobody() {
    owner.connect(host);
    owner.choose(host);
    office.names().put(host, Kind.CNAME, "parked.example");
    aDayGoesBy();
    assertThat(owner.show(host).hasNonNull("astray")).isTrue();
    assertThat(shown().body().path("primary").asString()).isEqualTo(north.host());
    assertThat(entry(north.host()).primary()).isEqualTo(north.host());
    office.names().put(host, Kind.CNAME, FakeEdge.TARGET);
    aDayGoesBy();
    assertThat(shown().body().path("primary").asString()).isEqualTo(host);
  }

  @Test
  void name_servers_that_are_silent_change_nothing_of_a_host_in_use() {
    owner.connect(host);
    owner.choose(host);
    office.names().silent(true);
    aDayGoesBy();
    assertThat(shown().body().path("primary").asString()).isEqualTo(host);
    assertThat(owner.show(host).hasNonNull("astray")).isFalse();
  }

  @Test
  void a_host_that_is_astray_for_a_month_is_given_up() {
    owner.connect(host);
    office.names().put(host, Kind.CNAME, "parked.example");
    aDayGoesBy();
    office.world().clock().plus(Duration.ofDays(31));
    aDayGoesBy();
    aDayGoesBy();
    assertThat(shown().body().path("domains").size()).isZero();
    assertThat(office.world().ground().directory().site(host)).isEmpty();
    assertThat(office.edge().entry(host)).isEmpty();
  }

  @Test
  void a_removed_host_is_let_go_by_doors_edge_and_page_in_that_order() {
    owner.connect(host);
    owner.choose(host);
    owner.remove(host);
    assertThat(office.world().ground().directory().site(host)).isEmpty();
    assertThat(office.edge().entry(host)).isEmpty();
    assertThat(stage()).isEqualTo("REMOVING");
    owner.check(host);
    assertThat(shown().body().path("domains").size()).isZero();
    assertThat(entry(north.host()).primary()).isEqualTo(north.host());
    assertThat(owner.remove(host).status()).isEqualTo(404);
  }

  @Test
  void a_host_given_up_can_be_anothers() {
    owner.connect(host);
    owner.remove(host);
    owner.check(host);
    Registrar other = new Registrar(office, south);
    other.connect(host);
    assertThat(other.show(host).path("stage").asString()).isEqualTo("LIVE");
    assertThat(entry(host).tenant()).isEqualTo(south.tenant());
  }

  @Test
  void a_practice_has_three_of_its_own_and_the_same_one_once() {
    owner.name(host);
    owner.name(" HTTPS://" + host.toUpperCase(java.util.Locale.ROOT) + "/about ");
    assertThat(shown().body().path("domains").size()).isEqualTo(1);
    owner.name(owner.fresh());
    owner.name(owner.fresh());
    assertThat(owner.name(owner.fresh()).status()).isEqualTo(409);
  }
}
