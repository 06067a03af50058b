/** A practice handed over. */
@org.jspecify.annotations.NullMarked
package academy.aligned.custody.export;
