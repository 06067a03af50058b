/** SES v2 and the mailbox where everything it sent can be read. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.mail;
