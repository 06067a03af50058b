/** A person's own passkeys. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.identity.passkey;
