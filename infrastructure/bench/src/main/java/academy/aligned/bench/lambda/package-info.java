/** Built artifacts, driven by the runtime client that Lambda itself starts them with. */
@org.jspecify.annotations.NullMarked
package academy.aligned.bench.lambda;
