package academy.aligned.kernel.events;

import academy.aligned.kernel.ids.TenantId;
import java.time.Instant;

/**
 * An event on its way.
 *
 * @param id derived from what caused it, so that a repeat falls away
 * @param actor who did it, such as {@code user:…} or {@code job:…}
 * @param version of the data's shape
 */
public record Envelope<E extends Event>(
    String id, TenantId tenant, Instant at, String actor, int version, E data) {}
