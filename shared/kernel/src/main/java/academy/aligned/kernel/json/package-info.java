/** JSON in and out: one mapper, one way to bind and check a request. */
@org.jspecify.annotations.NullMarked
package academy.aligned.kernel.json;
