/** Six-digit codes sent by mail. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cognito.codes;
