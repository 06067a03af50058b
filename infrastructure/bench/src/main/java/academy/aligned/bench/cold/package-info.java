/** From the start of a process to its first answer, and from a restored snapshot. */
@org.jspecify.annotations.NullMarked
package academy.aligned.bench.cold;
