/** Days on which a plan asks nothing. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.prescription.pause;
