/** One lesson, with all that belongs to it and all that she has beside it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.learning.lesson;
