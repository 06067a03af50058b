/** Requests made by chance out of the OpenAPI document: good ones, edges, and wrong ones. */
@org.jspecify.annotations.NullMarked
package academy.aligned.testkit.generated;
