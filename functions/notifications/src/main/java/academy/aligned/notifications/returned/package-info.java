/** Mails that came back: who cannot be reached is not written to, and her practice knows. */
@org.jspecify.annotations.NullMarked
package academy.aligned.notifications.returned;
