/** What a practice gets of a sale that it brought about. */
@org.jspecify.annotations.NullMarked
package academy.aligned.commerce.share;
