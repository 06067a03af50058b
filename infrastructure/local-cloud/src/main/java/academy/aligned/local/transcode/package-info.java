/** MediaConvert on a laptop: its jobs, done by ffmpeg. */
@org.jspecify.annotations.NullMarked
package academy.aligned.local.transcode;
