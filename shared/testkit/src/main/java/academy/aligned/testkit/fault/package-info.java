/** What goes wrong between us and the cloud, made to happen at a chosen call. */
@org.jspecify.annotations.NullMarked
package academy.aligned.testkit.fault;
