/** The academy context. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy;
