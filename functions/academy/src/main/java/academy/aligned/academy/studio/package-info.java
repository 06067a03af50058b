/** Where courses are written, reviewed and published. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.studio;
