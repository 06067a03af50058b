/** A user pool on a laptop: speaks the cognito-idp protocol and refuses what Cognito refuses. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cognito;
