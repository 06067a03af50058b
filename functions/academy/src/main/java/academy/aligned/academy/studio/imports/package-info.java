/** A PDF that somebody wrote elsewhere, as lessons to go on with. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.studio.imports;
