/** A patient's plan, in versions that never change. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.prescription;
