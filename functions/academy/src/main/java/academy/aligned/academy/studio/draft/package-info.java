/** Courses while they are written: one row a course, one a lesson. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.studio.draft;
