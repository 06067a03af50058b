/** Learning: what a person bought, how far she is, and what she keeps beside it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.learning;
