/** Copies of practices that their owners asked for. */
@org.jspecify.annotations.NullMarked
package academy.aligned.custody.copy;
