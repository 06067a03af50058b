/** A course and its lessons, as they are written, kept, published and learned. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.course;
