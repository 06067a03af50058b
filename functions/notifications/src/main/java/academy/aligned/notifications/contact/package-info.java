/** Whom a practice writes to, and in whose name. */
@org.jspecify.annotations.NullMarked
package academy.aligned.notifications.contact;
