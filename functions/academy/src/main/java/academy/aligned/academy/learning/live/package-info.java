/** Courses as learners have them now, kept at hand for a minute. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.learning.live;
