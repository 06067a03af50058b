/** Mails on their way out: sent once, whatever is heard twice. */
@org.jspecify.annotations.NullMarked
package academy.aligned.notifications.mail;
