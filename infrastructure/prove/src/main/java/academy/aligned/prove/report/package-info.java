/** What was tried and what came of it, for programs and for people. */
@org.jspecify.annotations.NullMarked
package academy.aligned.prove.report;
