/** What a signed-in user does with the own account. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cognito.account;
