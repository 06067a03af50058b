/** Loopback servers on the JDK's own: one request read whole, one reply. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.http;
