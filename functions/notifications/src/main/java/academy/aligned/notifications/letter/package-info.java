/** What is written to whom, and when. */
@org.jspecify.annotations.NullMarked
package academy.aligned.notifications.letter;
