/** The same function written as others would: component-scanned, and wired by hand. */
@org.jspecify.annotations.NullMarked
package academy.aligned.bench.rival;
