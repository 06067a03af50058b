/** The isolation laws, run for every endpoint and consumer of every surface. */
@org.jspecify.annotations.NullMarked
package academy.aligned.testkit.law;
