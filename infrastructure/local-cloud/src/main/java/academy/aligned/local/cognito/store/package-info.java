/** What the pool remembers between starts. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cognito.store;
