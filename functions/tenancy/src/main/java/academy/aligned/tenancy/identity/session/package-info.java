/** Staying signed in, and ending it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.identity.session;
