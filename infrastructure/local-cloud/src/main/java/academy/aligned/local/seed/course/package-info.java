/** The four courses of the demo, written and published as an editor and a reviewer would. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.seed.course;
