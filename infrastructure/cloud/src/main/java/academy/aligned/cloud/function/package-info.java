/** Functions as they are deployed: each with its own role, log and alias. */
@org.jspecify.annotations.NullMarked
package academy.aligned.cloud.function;
