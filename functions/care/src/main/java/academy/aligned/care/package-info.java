/** The care context. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care;
