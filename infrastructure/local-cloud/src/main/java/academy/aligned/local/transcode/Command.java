package academy.aligned.local.transcode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One call of ffmpeg that makes all outputs of a job, so that the source is decoded once. */
final class Command {
  /** What of a film is decoded for its picture, where nothing else needs that. */
  private static final String BEGINNING = "2";

  /** Pieces of a small film may last longer: they are soon fetched. */
  private static final int SMALL = 3;

  private final List<String> words = new ArrayList<>();
  private final boolean asItIs;

  private Command(boolean asItIs) {
    this.asItIs = asItIs;
  }

  /** {@code asItIs} takes over a picture that asks less of a network than the smallest size. */
  static List<String> of(Job job, Path source, Path folder, boolean asItIs) {
    Command command = new Command(asItIs);
    command.add("ffmpeg", "-y", "-nostdin", "-v", "error");
    command.words.addAll(Tool.VIDEOS_ALONE);
    command.add("-t", Long.toString(job.used().toSeconds()), "-i", source.toString());
    if (asItIs) {
      command.words.addAll(Tool.VIDEOS_ALONE);
      command.add("-t", BEGINNING, "-i", source.toString());
    }
    job.groups().forEach(group -> command.output(group, folder));
    return command.words;
  }

  private void output(Job.Group group, Path folder) {
    String name = name(group);
    switch (group) {
      case Job.Hls hls ->
          hls.rungs()
              .forEach(rung -> hls(rung, hls.segment(), folder.resolve(name + rung.modifier())));
      case Job.Mp4 mp4 -> {
        picture(mp4.rung());
        add("-movflags", "+faststart", folder.resolve(name + ".mp4").toString());
      }
      case Job.Frames frames ->
          add(
              "-map",
              asItIs ? "1:v:0" : "0:v:0",
              "-vf",
              "fps=1:eof_action=pass," + scale(frames.height()),
              "-frames:v",
              Integer.toString(frames.most()),
              "-q:v",
              "3",
              "-start_number",
              "0",
              folder.resolve(name + ".%07d.jpg").toString());
    }
  }

  private void hls(Job.Rung rung, int segment, Path file) {
    picture(rung);
    int seconds = asItIs ? SMALL * segment : segment;
    add("-f", "hls", "-hls_time", Integer.toString(seconds), "-hls_playlist_type", "vod");
    add("-hls_segment_filename", file + "_%05d.ts", file + ".m3u8");
  }

  /** Key frames every two seconds in all sizes; a silent video stays silent. */
  private void picture(Job.Rung rung) {
    String rate = Integer.toString(rung.bitrate());
    add("-map", "0:v:0", "-map", "0:a:0?");
    if (asItIs) {
      add("-c", "copy");
      return;
    }
    add("-vf", scale(rung.height()) + ",format=yuv420p");
    add(
        "-c:v",
        "libx264",
        "-profile:v",
        "high",
        "-preset",
        "veryfast",
        "-crf",
        "23",
        "-maxrate",
        rate);
    add("-bufsize", Integer.toString(2 * rung.bitrate()));
    add("-force_key_frames", "expr:gte(t,n_forced*2)");
    add("-c:a", "aac", "-b:a", "96k", "-ac", "2", "-ar", "48000");
  }

  /** Never larger than it came, and even, as the codec needs it. */
  private static String scale(int height) {
    return "scale=-2:'min(%d,trunc(ih/2)*2)'".formatted(height);
  }

  static String name(Job.Group group) {
    String path = group.destination().getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private void add(String... more) {
    words.addAll(List.of(more));
  }
}
