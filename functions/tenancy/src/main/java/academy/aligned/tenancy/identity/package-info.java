/** Accounts at the identity provider, as the rest of tenancy sees them. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.identity;
