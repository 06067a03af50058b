package academy.aligned.local.cognito.passkey;

import java.time.Instant;

/** A registration that was begun: the challenge that must come back. */
record Ceremony(String challenge, Instant expires) {}
