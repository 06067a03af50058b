/** Refusals, as RFC 9457 problem documents. */
@org.jspecify.annotations.NullMarked
package academy.aligned.kernel.problem;
