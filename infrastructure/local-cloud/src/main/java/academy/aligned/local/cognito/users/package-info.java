/** Who is in the pool, and the proofs of who they are. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cognito.users;
