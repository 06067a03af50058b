/** Proofs that anybody can run: attacks on a running system, and faults that they must find. */
@org.jspecify.annotations.NullMarked
package academy.aligned.prove;
