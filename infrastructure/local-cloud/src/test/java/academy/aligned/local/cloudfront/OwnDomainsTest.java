package academy.aligned.local.cloudfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.local.cognito.fixture.HandClock;
import academy.aligned.local.disk.WholeFile;
import academy.aligned.local.http.ControlEndpoint;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.names.NameServer;
import academy.aligned.local.names.Zone;
import academy.aligned.tenancy.domain.cloudfront.AnyRegion;
import academy.aligned.tenancy.domain.cloudfront.DistributionTenants;
import academy.aligned.tenancy.domain.cloudfront.KeyValueHosts;
import academy.aligned.tenancy.domain.edge.Edge.Connection;
import academy.aligned.tenancy.domain.names.Finding.State;
import academy.aligned.tenancy.domain.names.Look;
import academy.aligned.tenancy.domain.names.NameServers;
import academy.aligned.tenancy.domain.names.Names.Kind;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cloudfront.model.CloudFrontException;
import software.amazon.awssdk.services.cloudfront.model.PreconditionFailedException;
import software.amazon.awssdk.services.cloudfront.model.ResourceNotDisabledException;
import software.amazon.awssdk.services.cloudfrontkeyvaluestore.CloudFrontKeyValueStoreClient;
import software.amazon.awssdk.services.cloudfrontkeyvaluestore.model.ConflictException;

/** AWS's own clients, over the wire, against the stand-ins for edge and name servers. */
class OwnDomainsTest {
  private static final TenantId NORTH = new TenantId("northnorth12");
  private static final String HOST = "book.example";
  private static final StaticCredentialsProvider SELF =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "secret"));

  private final HandClock clock = new HandClock();
  @TempDir private Path folder;
  private Zone zone;
  private KeyValueStore store;
  private LoopbackServer server;
  private NameServer names;
  private CloudFrontClient client;
  private DistributionTenants edge;

  @BeforeEach
  void begin() {
    zone =
        new Zone(
            new WholeFile(folder.resolve("names.json")),
            Map.of(CloudFront.ENDPOINT, Map.of("A", List.of("127.0.0.1"))));
    store = new KeyValueStore(new WholeFile(folder.resolve("hosts.json")));
    server = LoopbackServer.start(0, new ControlEndpoint(List.of(tenants(), store)));
    names = NameServer.start(0, zone);
    client =
        CloudFrontClient.builder()
            .endpointOverride(server.endpoint())
            .region(Region.AWS_GLOBAL)
            .httpClient(UrlConnectionHttpClient.create())
            .credentialsProvider(SELF)
            .build();
    edge = new DistributionTenants(client, "E1", "cg1", CloudFront.ENDPOINT);
  }

  private CloudFront tenants() {
    var file = new WholeFile(folder.resolve("own-domains.json"));
    return new CloudFront(new TenantBook(file, clock, new Ids(clock, new SecureRandom())), zone);
  }

  @AfterEach
  void end() {
    client.close();
    names.close();
    server.close();
  }

  private void points() {
    zone.put(HOST, "CNAME", List.of(CloudFront.ENDPOINT));
  }

  @Test
  void a_host_is_served_once_it_leads_here_and_has_its_certificate() {
    assertThat(edge.open(HOST, NORTH)).isEqualTo(Connection.PENDING);
    assertThat(edge.look(HOST)).isEqualTo(Connection.PENDING);
    points();
    assertThat(edge.look(HOST)).isEqualTo(Connection.PENDING);
    assertThat(edge.look(HOST)).isEqualTo(Connection.READY);
    assertThat(edge.open(HOST, NORTH)).isEqualTo(Connection.READY);
    var made = client.getDistributionTenantByDomain(by -> by.domain(HOST)).distributionTenant();
    assertThat(made.domains().getFirst().statusAsString()).isEqualTo("active");
    assertThat(made.customizations().certificate().arn()).contains(":certificate/");
    assertThat(made.distributionId()).isEqualTo("E1");
    assertThat(made.connectionGroupId()).isEqualTo("cg1");
  }

  @Test
  void a_host_is_switched_off_before_it_goes_and_both_take_their_time() {
    edge.open(HOST, NORTH);
    clock.forward(Duration.ofSeconds(5));
    var made = client.getDistributionTenantByDomain(by -> by.domain(HOST));
    assertThatThrownBy(
            () ->
                client.deleteDistributionTenant(
                    gone -> gone.id(made.distributionTenant().id()).ifMatch(made.eTag())))
        .isInstanceOf(ResourceNotDisabledException.class);
    assertThat(edge.close(HOST)).isFalse();
    assertThat(edge.close(HOST)).isFalse();
    clock.forward(Duration.ofSeconds(5));
    assertThat(edge.close(HOST)).isFalse();
    assertThat(edge.close(HOST)).isTrue();
  }

  @Test
  void a_change_names_the_state_that_it_is_made_for() {
    edge.open(HOST, NORTH);
    var made = client.getDistributionTenantByDomain(by -> by.domain(HOST));
    String id = made.distributionTenant().id();
    client.updateDistributionTenant(change -> change.id(id).ifMatch(made.eTag()).enabled(true));
    assertThatThrownBy(
            () ->
                client.updateDistributionTenant(
                    change -> change.id(id).ifMatch(made.eTag()).enabled(false)))
        .isInstanceOf(PreconditionFailedException.class);
  }

  @Test
  void what_was_made_is_there_after_a_restart() {
    edge.open(HOST, NORTH);
    server.close();
    server = LoopbackServer.start(0, new ControlEndpoint(List.of(tenants(), store)));
    try (var again =
        CloudFrontClient.builder()
            .endpointOverride(server.endpoint())
            .region(Region.AWS_GLOBAL)
            .httpClient(UrlConnectionHttpClient.create())
            .credentialsProvider(SELF)
            .build()) {
      assertThat(again.getDistributionTenantByDomain(by -> by.domain(HOST)).eTag()).isNotBlank();
      assertThatThrownBy(() -> again.getDistributionTenantByDomain(by -> by.domain("x.example")))
          .isInstanceOf(CloudFrontException.class);
    }
  }

  @Test
  void cloudfront_says_by_itself_whether_a_host_leads_to_it() {
    edge.open(HOST, NORTH);
    String id =
        client.getDistributionTenantByDomain(by -> by.domain(HOST)).distributionTenant().id();
    assertThat(verified(id)).isEqualTo("invalid-configuration");
    points();
    assertThat(verified(id)).isEqualTo("valid-configuration");
  }

  private String verified(String id) {
    return client
        .verifyDnsConfiguration(of -> of.identifier(id))
        .dnsConfigurationList()
        .getFirst()
        .statusAsString();
  }

  @Test
  void the_store_is_written_by_who_saw_it_last_and_read_as_it_was_written() {
    var hosts = new KeyValueHosts(keyValues(), KeyValueStore.ARN);
    String entry = "{\"primary\":\"%s\",\"status\":\"OPEN\",\"tenant\":\"%s\"}";
    AtomicInteger looks = new AtomicInteger();
    hosts.keep(
        () -> {
          if (looks.incrementAndGet() == 1) {
            hosts.keep(() -> Map.of(HOST, Optional.of(entry.formatted("newer.example", NORTH))));
          }
          return Map.of(HOST, Optional.of(entry.formatted("look-" + looks + ".example", NORTH)));
        });
    assertThat(looks).hasValue(2);
    assertThat(store.entry(HOST).orElseThrow().primary()).isEqualTo("look-2.example");
    hosts.keep(() -> Map.of(HOST, Optional.empty(), "never.example", Optional.empty()));
    assertThat(store.entry(HOST)).isEmpty();
  }

  @Test
  void a_write_for_a_state_that_is_gone_is_refused() {
    try (var wire = keyValues()) {
      String seen = wire.describeKeyValueStore(it -> it.kvsARN(KeyValueStore.ARN)).eTag();
      wire.putKey(it -> it.kvsARN(KeyValueStore.ARN).key("a").value("1").ifMatch(seen));
      assertThatThrownBy(
              () ->
                  wire.putKey(it -> it.kvsARN(KeyValueStore.ARN).key("a").value("2").ifMatch(seen)))
          .isInstanceOf(ConflictException.class);
      assertThat(wire.getKey(it -> it.kvsARN(KeyValueStore.ARN).key("a")).value()).isEqualTo("1");
    }
  }

  private CloudFrontKeyValueStoreClient keyValues() {
    return CloudFrontKeyValueStoreClient.builder()
        .endpointProvider(KeyValueStore.at(server.endpoint()))
        .putAuthScheme(new AnyRegion())
        .region(Region.US_EAST_1)
        .httpClient(UrlConnectionHttpClient.create())
        .credentialsProvider(SELF)
        .build();
  }

  @Test
  void name_servers_answer_what_somebody_wrote_down() {
    var asked = new NameServers("dns://127.0.0.1:" + names.port());
    zone.put("_aligned." + HOST, "TXT", List.of("aligned-practice=abc", "v=spf1 -all"));
    zone.put(HOST, "NS", List.of("ns1.provider.example"));
    zone.put(HOST, "A", List.of("127.0.0.1", "192.0.2.7"));
    assertThat(asked.ask("_aligned." + HOST, Kind.TXT))
        .contains(Set.of("aligned-practice=abc", "v=spf1 -all"));
    assertThat(asked.ask(HOST, Kind.NS)).contains(Set.of("ns1.provider.example"));
    assertThat(asked.ask(HOST, Kind.A)).contains(Set.of("127.0.0.1", "192.0.2.7"));
    assertThat(asked.ask("nobody.example", Kind.TXT)).contains(Set.of());
    assertThat(new Look(asked).leading(HOST, CloudFront.ENDPOINT).state())
        .isEqualTo(State.ELSEWHERE);
    zone.put(HOST, "A", List.of());
    points();
    assertThat(asked.ask(HOST, Kind.CNAME)).contains(Set.of(CloudFront.ENDPOINT));
    assertThat(new Look(asked).leading(HOST, CloudFront.ENDPOINT).good()).isTrue();
    names.close();
    assertThat(asked.ask(HOST, Kind.CNAME)).isEmpty();
  }
}
