package academy.aligned.testkit.law;

import tools.jackson.databind.JsonNode;

/**
 * Something put into a place of a request where it does not belong.
 *
 * @param value null takes the place away
 * @param legal a request may hold this, if the handler agrees; otherwise it has to be refused
 */
record Twist(
    String what, Slot slot, @org.jspecify.annotations.Nullable JsonNode value, boolean legal) {}
