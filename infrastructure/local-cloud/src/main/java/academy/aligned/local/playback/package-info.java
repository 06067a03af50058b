/** Signed media as CloudFront gives it out: who holds a good signature gets the bytes it opens. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.playback;
