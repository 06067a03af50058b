/** What patients log, and what they see of it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.progress;
