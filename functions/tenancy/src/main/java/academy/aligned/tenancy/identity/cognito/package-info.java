/** The gateway to Amazon Cognito. */
@org.jspecify.annotations.NullMarked
package academy.aligned.tenancy.identity.cognito;
