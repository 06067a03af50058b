/** What the back office does with any account. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cognito.admin;
