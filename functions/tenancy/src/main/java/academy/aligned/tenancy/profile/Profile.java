package academy.aligned.tenancy.profile;

import academy.aligned.kernel.ids.UserId;
import java.time.Instant;

/** A practice's own facts. */
public record Profile(
    String name,
    String host,
    String discipline,
    String country,
    String timeZone,
    String locale,
    UserId owner,
    Instant openedAt) {}
