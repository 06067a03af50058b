package academy.aligned.tenancy.domain;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.directory.Hosts;
import academy.aligned.tenancy.domain.claim.Claim;
import academy.aligned.tenancy.domain.claim.Claims;
import academy.aligned.tenancy.domain.claim.OwnHost;
import academy.aligned.tenancy.domain.edge.Edge.Connection;
import academy.aligned.tenancy.domain.names.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A practice's hosts as its owner sees them.
 *
 * @param given the one below our domain, which always works
 * @param primary the one that its pages are shown on now
 * @param chosen the one that its owner wants them to be shown on
 * @param most how many of its own it may have
 */
public record Domains(String given, String primary, String chosen, int most, List<Domain> domains) {

  /**
   * One host.
   *
   * @param shown the host in the letters that people read
   * @param top whether it is the top of its zone, where no CNAME may be
   * @param astray since when it no longer leads to us, though it did
   */
  public record Domain(
      String host,
      String shown,
      Claim.Stage stage,
      @Nullable Connection connection,
      boolean top,
      List<DnsRecord> records,
      @Nullable Instant checked,
      @Nullable Instant astray) {}

  /** A record to be made, and what stands there now. */
  public record DnsRecord(
      Purpose purpose,
      String type,
      String name,
      @Nullable String value,
      Finding.State state,
      List<String> found) {}

  /** What a record is for. */
  public enum Purpose {
    PROOF,
    WAY
  }

  static Domains of(Hosts hosts, Claims claims) {
    return new Domains(
        hosts.given(),
        hosts.primary(),
        Objects.requireNonNullElse(claims.chosen(), hosts.given()),
        Claims.MOST,
        claims.claims().stream()
            .map(claim -> domain(hosts.tenant(), claim, claims.target()))
            .toList());
  }

  private static Domain domain(TenantId practice, Claim claim, @Nullable String target) {
    OwnHost host = new OwnHost(claim.host());
    return new Domain(
        claim.host(),
        host.shown(),
        claim.stage(),
        claim.connection(),
        claim.top(),
        List.of(
            record(Purpose.PROOF, "TXT", host.proofName(), host.proof(practice), claim.proof()),
            record(Purpose.WAY, "CNAME", claim.host(), target, claim.leading())),
        claim.checked(),
        claim.astray());
  }

  private static DnsRecord record(
      Purpose purpose, String type, String name, @Nullable String value, Finding finding) {
    return new DnsRecord(
        purpose, type, name, value, finding.state(), finding.found().stream().sorted().toList());
  }
}
