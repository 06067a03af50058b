package academy.aligned.storefront.certificate;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.text.Day;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storefront.app.SiteFile;
import academy.aligned.storefront.asset.Assets;
import academy.aligned.storefront.page.Frame;
import academy.aligned.storefront.page.Templates;
import academy.aligned.storefront.page.kind.VerifyPage;
import academy.aligned.storefront.shop.Face;
import academy.aligned.storefront.shop.ShopStore;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps what is known of a certificate, and writes its page from that and nothing else. */
public record Vouching(TenantTable table, ShopStore shops, TenantFiles sites, URI platform) {
  private static final int TRIES = 4;

  /** Revoking and issuing may be heard at once: who loses the row reads it anew. */
  void vouch(TenantScope scope, String certificate, UnaryOperator<Vouched> heard) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      if (settled(scope, certificate, heard)) {
        return;
      }
    }
    throw Problem.unavailable(Duration.ofSeconds(1));
  }

  private boolean settled(TenantScope scope, String certificate, UnaryOperator<Vouched> heard) {
    Key key = Partition.of("CERT", certificate).at("VOUCHED");
    Optional<Row> row = table.get(scope, key);
    Vouched before = row.map(known -> known.as(Vouched.class)).orElse(Vouched.UNKNOWN);
    Vouched after = heard.apply(before);
    int version = row.map(Row::version).orElse(0);
    boolean same = row.isPresent() && after.equals(before);
    if (!same
        && !table.write(scope).put(key, after, Condition.ifVersion(version)).commit().done()) {
      return false;
    }
    write(scope, certificate, after);
    int now = table.get(scope, key).map(Row::version).orElse(0);
    return now == (same ? version : version + 1);
  }

  private void write(TenantScope scope, String certificate, Vouched vouched) {
    Face face = shops.find(scope).shop().face();
    String path = "/verify/" + certificate + "/";
    Frame frame =
        new Frame(
            face.shownAt(platform),
            path,
            "",
            vouched.revoked() ? "Certificate revoked" : "Certificate valid",
            "Whether a certificate of " + face.name() + " holds.",
            "/library/media/walking.jpg",
            false,
            Assets.ALL,
            List.of());
    var page =
        new VerifyPage(
            frame, !vouched.revoked(), vouched.number(), vouched.title(), day(vouched.at()));
    var file =
        SiteFile.changing(
            path + "index.html", Templates.html("verify", page), "text/html; charset=utf-8");
    Assets.ALL.files().stream()
        .filter(asset -> sites.size(scope, "site" + asset.path()).isEmpty())
        .forEach(asset -> asset.write(scope, sites));
    file.write(scope, sites);
  }

  private static @Nullable String day(@Nullable Instant at) {
    return at == null ? null : Day.said(at);
  }
}
