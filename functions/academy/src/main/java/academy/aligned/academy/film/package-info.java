/** Films that can be played, as media told of them. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.film;
