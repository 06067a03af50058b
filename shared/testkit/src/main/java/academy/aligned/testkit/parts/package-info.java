/** Real engines that tests and the local cloud start inside their own JVM. */
@org.jspecify.annotations.NullMarked
package academy.aligned.testkit.parts;
