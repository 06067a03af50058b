/** A practice's own exercises. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.library;
