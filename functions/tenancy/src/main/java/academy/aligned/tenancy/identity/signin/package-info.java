/** Signing in by code, password or passkey. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.identity.signin;
