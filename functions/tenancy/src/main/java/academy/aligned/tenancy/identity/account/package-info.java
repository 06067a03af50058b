/** Opening an account, and who one is. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.identity.account;
