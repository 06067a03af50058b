package academy.aligned.storage.table;

import academy.aligned.kernel.ids.TenantId;
import java.util.List;

/** Where rows lie together inside one tenant, such as {@code P#<patient>}; never a tenant's id. */
public record Partition(List<String> parts) {
  /** The tenant's own rows. */
  public static final Partition ROOT = new Partition(List.of());

  public Partition {
    parts = List.copyOf(parts);
    if (parts.stream().anyMatch(part -> part.isEmpty() || part.contains("#"))) {
      throw new IllegalArgumentException("must not be empty or contain #");
    }
  }

  public static Partition of(String... parts) {
    return new Partition(List.of(parts));
  }

  public Key at(String sort) {
    return new Key(this, sort);
  }

  /** The stored key: the tenant first, always. */
  String wire(TenantId tenant) {
    return parts.isEmpty() ? "T#" + tenant : "T#" + tenant + "#" + String.join("#", parts);
  }
}
