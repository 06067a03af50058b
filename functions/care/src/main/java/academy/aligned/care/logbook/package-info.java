/** Facts about what was done, and the days they belong to. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.logbook;
