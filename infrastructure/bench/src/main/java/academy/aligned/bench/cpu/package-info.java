/** Processor time of a request, as a share of the one SDK call that it cannot do without. */
@org.jspecify.annotations.NullMarked
package academy.aligned.bench.cpu;
