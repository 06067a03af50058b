/** Spring Cloud Function as the host of every door. */
@org.jspecify.annotations.NullMarked
package academy.aligned.kernel.host;
