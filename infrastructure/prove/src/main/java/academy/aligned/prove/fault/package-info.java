/**
 * Faults put into running product code from outside, so that the attacks have something to find.
 */
@org.jspecify.annotations.NullMarked
package academy.aligned.prove.fault;
