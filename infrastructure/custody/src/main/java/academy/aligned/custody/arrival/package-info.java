/** A practice taken in. */
@org.jspecify.annotations.NullMarked
package academy.aligned.custody.arrival;
