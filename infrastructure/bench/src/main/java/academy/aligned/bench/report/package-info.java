/** What was measured, beside what is allowed, for people and for programs. */
@org.jspecify.annotations.NullMarked
package academy.aligned.bench.report;
