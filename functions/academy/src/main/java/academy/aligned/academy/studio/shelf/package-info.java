/** Courses laid open: the list, a draft with all its parts, and every version there was. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.studio.shelf;
