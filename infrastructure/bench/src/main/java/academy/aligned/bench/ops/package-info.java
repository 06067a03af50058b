/** What single operations may use of the database, the wire and the processor. */
@org.jspecify.annotations.NullMarked
package academy.aligned.bench.ops;
