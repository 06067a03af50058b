/** Whether an operation costs the same however many patients there are. */
@org.jspecify.annotations.NullMarked
package academy.aligned.bench.flat;
