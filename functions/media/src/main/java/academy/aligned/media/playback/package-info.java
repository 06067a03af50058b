/** Addresses that play a video for a quarter of an hour. */
@org.jspecify.annotations.NullMarked
package academy.aligned.media.playback;
