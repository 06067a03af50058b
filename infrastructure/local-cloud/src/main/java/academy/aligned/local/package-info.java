/** The cloud of a laptop. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local;
