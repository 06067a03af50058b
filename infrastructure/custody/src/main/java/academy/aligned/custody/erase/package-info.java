/** A practice erased, everywhere, and the proof of it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.custody.erase;
