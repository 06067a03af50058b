/** Procedures of the keepers, done on a local cloud with people in it, and judged. */
@org.jspecify.annotations.NullMarked
package academy.aligned.drill;
