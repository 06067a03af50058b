/** What is a practice's own, and what of it travels. */
@org.jspecify.annotations.NullMarked
package academy.aligned.custody.tenant;
