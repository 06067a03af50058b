package academy.aligned.tenancy.domain.claim;

import academy.aligned.tenancy.domain.edge.Edge.Connection;
import academy.aligned.tenancy.domain.names.Finding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A host that a practice wants, and how far it is.
 *
 * @param proof what stands where the proof of ownership should be
 * @param leading what stands where the way to us should be
 * @param top whether it is the top of its zone, where no CNAME may be
 * @param astray since when it no longer leads to us, though it did
 */
public record Claim(
    String host,
    Stage stage,
    Finding proof,
    Finding leading,
    boolean top,
    @Nullable Connection connection,
    Instant named,
    @Nullable Instant checked,
    @Nullable Instant astray) {

  /** What a host is waiting for. */
  public enum Stage {
    /** Its records. */
    NAMED,
    /** Its certificate. */
    CONNECTING,
    /** Nothing. */
    LIVE,
    /** Its owner's decision: another practice has it already. */
    TAKEN,
    /** The edge, to let it go. */
    REMOVING;

    /** Whether the practice has the host, as far as we are asked. */
    public boolean had() {
      return this == CONNECTING || this == LIVE;
    }
  }

  static Claim of(String host, Instant now) {
    return new Claim(
        host, Stage.NAMED, Finding.UNCHECKED, Finding.UNCHECKED, false, null, now, null, null);
  }

  /** A host astray is the practice's until it is removed, but its pages are shown elsewhere. */
  public boolean leads() {
    return stage == Stage.LIVE && astray == null;
  }

  public Claim at(Stage next) {
    return at(next, connection);
  }

  public Claim at(Stage next, @Nullable Connection now) {
    return new Claim(host, next, proof, leading, top, now, named, checked, astray);
  }

  /** What name servers say now. Silence says nothing, so it changes nothing of a host in use. */
  public Claim seen(Finding proofNow, Finding leadingNow, boolean topNow, Instant now) {
    Instant lost = leadingNow.bad() && stage == Stage.LIVE ? since(now) : null;
    Instant away = leadingNow.good() || leadingNow.bad() ? lost : astray;
    return new Claim(host, stage, proofNow, leadingNow, topNow, connection, named, now, away);
  }

  private Instant since(Instant now) {
    return astray == null ? now : astray;
  }
}
