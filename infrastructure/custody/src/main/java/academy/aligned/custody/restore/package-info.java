/** One practice taken back to a moment, and no other. */
@org.jspecify.annotations.NullMarked
package academy.aligned.custody.restore;
