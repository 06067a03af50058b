/** What the platform costs to run, in dollars, from measured units and dated list prices. */
@org.jspecify.annotations.NullMarked
package academy.aligned.bench.cost;
