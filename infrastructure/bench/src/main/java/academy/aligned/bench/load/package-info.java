/** Many requests at once, and a neighbour that asks too often. */
@org.jspecify.annotations.NullMarked
package academy.aligned.bench.load;
