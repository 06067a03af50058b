/** All benches on one page, drawn. */
@org.jspecify.annotations.NullMarked
package academy.aligned.bench.page;
