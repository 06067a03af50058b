package academy.aligned.tenancy.domain.claim;

import academy.aligned.storage.directory.Hosts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All hosts that a practice wants, and the one that it wants to be seen on.
 *
 * @param target what their records must lead to; null until the edge was asked
 */
public record Claims(List<Claim> claims, @Nullable String chosen, @Nullable String target) {
  public static final int MOST = 3;
  static final Claims NONE = new Claims(List.of(), null, null);

  public Claims {
    claims = List.copyOf(claims);
  }

  public Optional<Claim> of(String host) {
    return claims.stream().filter(claim -> claim.host().equals(host)).findFirst();
  }

  public Claims with(String host, Instant now) {
    List<Claim> more = new ArrayList<>(claims);
    more.add(Claim.of(host, now));
    return new Claims(more, chosen, target);
  }

  public Claims without(String host) {
    return new Claims(
        claims.stream().filter(claim -> !claim.host().equals(host)).toList(),
        host.equals(chosen) ? null : chosen,
        target);
  }

  public Claims each(UnaryOperator<Claim> change) {
    return new Claims(claims.stream().map(change).toList(), chosen, target);
  }

  /** What each of them becomes; nothing for one that is over. */
  public Claims becoming(Function<Claim, Optional<Claim>> change) {
    List<Claim> left = claims.stream().map(change).flatMap(Optional::stream).toList();
    return new Claims(left, chosen, target);
  }

  public Claims change(Claim now) {
    return each(claim -> claim.host().equals(now.host()) ? now : claim);
  }

  public Claims choosing(@Nullable String host) {
    return new Claims(claims, host, target);
  }

  public Claims leadingTo(String edge) {
    return new Claims(claims, chosen, edge);
  }

  /** How the directory should have it: what is chosen comes first as long as it leads to us. */
  public Hosts arranged(Hosts before) {
    Set<String> own =
        claims.stream()
            .filter(claim -> claim.stage().had())
            .map(Claim::host)
            .collect(Collectors.toSet());
    String first =
        claims.stream()
            .filter(claim -> claim.leads() && claim.host().equals(chosen))
            .map(Claim::host)
            .findFirst()
            .orElse(before.given());
    return before.with(own, first);
  }
}
