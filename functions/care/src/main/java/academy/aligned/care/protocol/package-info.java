/** A practice's own templates of plans. */
@org.jspecify.annotations.NullMarked
package academy.aligned.care.protocol;
