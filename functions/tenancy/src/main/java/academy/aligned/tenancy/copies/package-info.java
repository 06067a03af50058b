/** Copies of all that a practice has, for its owner to take away. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.copies;
