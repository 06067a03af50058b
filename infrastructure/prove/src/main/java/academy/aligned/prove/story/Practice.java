package academy.aligned.prove.story;

import academy.aligned.kernel.ids.TenantId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/** A practice in which the story happened. */
public record Practice(
    TenantId tenant, String host, Names names, Map<String, Actor> cast, Memory memory) {

  public Actor the(String name) {
    return Objects.requireNonNull(cast.get(name), name);
  }

  public Collection<Actor> people() {
    return cast.values();
  }

  public Ledger ledger() {
    return memory.ledger();
  }
}
