/** The contract as OpenAPI 3.1, read off the surfaces. */
@org.jspecify.annotations.NullMarked
package academy.aligned.kernel.openapi;
