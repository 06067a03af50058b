/** The JSON 1.1 wire: calls, answers and the refusals the SDK turns into its exceptions. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.cognito.wire;
