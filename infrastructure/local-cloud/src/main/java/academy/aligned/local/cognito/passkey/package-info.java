/** WebAuthn ceremonies. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cognito.passkey;
