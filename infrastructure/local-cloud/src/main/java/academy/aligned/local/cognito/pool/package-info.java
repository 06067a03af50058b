/** How this pool and its app client are set up. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cognito.pool;
