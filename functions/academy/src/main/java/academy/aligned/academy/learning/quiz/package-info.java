/** Questions that are answered one by one, and told at once whether rightly. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.learning.quiz;
