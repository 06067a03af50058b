/** Opening an account. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cognito.signup;
