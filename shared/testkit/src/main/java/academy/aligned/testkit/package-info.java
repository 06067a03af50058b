/** The isolation laws and the embedded parts that tests run on. */
@org.jspecify.annotations.NullMarked
package academy.aligned.testkit;
