/** The door to a lesson: who bought the course may enter once the lesson is released. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.learning.room;
