/** Courses as they were published: what learners and pages read, and nobody changes. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.published;
