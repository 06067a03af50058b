/** What the platform costs, measured: `./aligned bench`. */
@org.jspecify.annotations.NullMarked
package academy.aligned.bench;
