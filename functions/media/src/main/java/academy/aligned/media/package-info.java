/** The media context. */
@org.jspecify.annotations.NullMarked
package academy.aligned.media;
