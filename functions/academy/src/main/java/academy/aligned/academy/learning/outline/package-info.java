/** A person's courses, and the way through one of them. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.learning.outline;
