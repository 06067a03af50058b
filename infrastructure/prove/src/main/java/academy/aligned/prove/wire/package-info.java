/** How the prover speaks to the system under proof: over HTTP and in no other way. */
@org.jspecify.annotations.NullMarked
package academy.aligned.prove.wire;
