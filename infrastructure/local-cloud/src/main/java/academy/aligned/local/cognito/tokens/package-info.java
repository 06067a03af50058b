/** Signed tokens, refresh tokens and the check an API does on them. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cognito.tokens;
