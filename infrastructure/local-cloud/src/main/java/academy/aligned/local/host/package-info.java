/** Every function of every context, hosted in this process by Spring Cloud Function. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.host;
