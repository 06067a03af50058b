/** What a PDF says, in the order and the ranks that its letters suggest. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.studio.imports.pdf;
