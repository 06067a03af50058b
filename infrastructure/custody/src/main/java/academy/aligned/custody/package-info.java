/** Keeping whole practices: handing them over, taking them in, taking them back, erasing them. */
@org.jspecify.annotations.NullMarked
package academy.aligned.custody;
