/** The thread that ties the steps of one sign-in together. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cognito.session;
