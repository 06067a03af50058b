package academy.aligned.drill.world;

import academy.aligned.custody.arrival.ImportPractice;
import academy.aligned.custody.bundle.Bundle;
import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.export.ExportPractice;
import academy.aligned.custody.moment.Snapshots;
import academy.aligned.kernel.ids.TenantId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What the keepers of a house do, as their commands do it. */
public record Keepers(House house) {
  public Path export(String tenant, KeyMap keys, Path bundle) {
    return export(tenant, keys, bundle, Optional.empty());
  }

  public Path export(String tenant, KeyMap keys, Path bundle, Optional<Instant> moment) {
    try (var snapshot = new Snapshots(house.installation()).take(moment)) {
      new ExportPractice(house.installation(), new TenantId(tenant), keys, Instant.now())
          .write(snapshot, bundle);
    }
    return bundle;
  }

  public ImportPractice.Outcome take(Path from, String tenant, String host) {
    try (Bundle bundle = Bundle.open(from)) {
      return new ImportPractice(house.installation(), bundle, new TenantId(tenant), host).run();
    }
  }
}
