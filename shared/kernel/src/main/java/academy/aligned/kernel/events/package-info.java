/** What contexts tell each other: one file per context, records in the past tense. */
@org.jspecify.annotations.NullMarked
package academy.aligned.kernel.events;
