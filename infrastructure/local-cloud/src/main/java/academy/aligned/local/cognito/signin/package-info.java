/** Choice-based sign-in, password sign-in and refresh. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cognito.signin;
