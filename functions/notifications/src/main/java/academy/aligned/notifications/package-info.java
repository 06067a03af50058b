/** The notifications context. */
@org.jspecify.annotations.NullMarked
package academy.aligned.notifications;
