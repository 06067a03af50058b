package academy.aligned.local.cognito.tokens;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is kept of a refresh token: its family, and when a newer one took its place. */
record Grant(String family, @Nullable Instant rotatedAt) {}
