package academy.aligned.local.transcode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Fetches a source, runs ffmpeg, brings what it made to its place, and says what that was. */
record Workshop(S3Client s3) {
  private static final Map<String, String> TYPES =
      Map.of(
          "mp4", "video/mp4",
          "ts", "video/mp2t",
          "m3u8", "application/vnd.apple.mpegurl",
          "jpg", "image/jpeg");

  /** The details MediaConvert tells of its output groups. */
  List<Map<String, Object>> make(Job job) throws InterruptedException {
    Path folder = scratch();
    try {
      Path source = folder.resolve("source");
      s3.getObject(r -> r.bucket(job.source().getHost()).key(key(job.source())), source);
      Path made = Files.createDirectory(folder.resolve("made"));
      Tool.run(Command.of(job, source, made, Frugal.is(source)));
      List<Map<String, Object>> details = new ArrayList<>();
      for (Job.Group group : job.groups()) {
        details.add(details(group, made));
      }
      return details;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      clear(folder);
    }
  }

  private Map<String, Object> details(Job.Group group, Path made)
      throws IOException, InterruptedException {
    String name = Command.name(group);
    if (group instanceof Job.Hls hls) {
      Files.writeString(made.resolve(name + ".m3u8"), Master.of(hls, name, made));
    }
    List<String> places = new ArrayList<>();
    for (Path file : mine(made, group, name)) {
      places.add(bring(file, group.destination()));
    }
    if (group instanceof Job.Hls) {
      return Map.of(
          "type", "HLS_GROUP", "playlistFilePaths", List.of(group.destination() + ".m3u8"));
    }
    long millis = group instanceof Job.Mp4 ? Tool.millis(made.resolve(name + ".mp4")) : 0;
    return Map.of(
        "type",
        "FILE_GROUP",
        "outputDetails",
        List.of(Map.of("outputFilePaths", List.of(places.getLast()), "durationInMs", millis)));
  }

  private static List<Path> mine(Path made, Job.Group group, String name) throws IOException {
    String ending =
        switch (group) {
          case Job.Hls _ -> "(-[^/]*)?(_\\d+)?\\.(ts|m3u8)";
          case Job.Mp4 _ -> "\\.mp4";
          case Job.Frames _ -> "\\.\\d+\\.jpg";
        };
    try (Stream<Path> files = Files.list(made)) {
      return files.filter(f -> f.getFileName().toString().matches(name + ending)).sorted().toList();
    }
  }

  private String bring(Path file, URI destination) {
    String name = file.getFileName().toString();
    String folder = key(destination).substring(0, key(destination).lastIndexOf('/') + 1);
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    s3.putObject(
        r -> r.bucket(destination.getHost()).key(folder + name).contentType(type),
        RequestBody.fromFile(file));
    return "s3://" + destination.getHost() + "/" + folder + name;
  }

  private static String key(URI place) {
    return place.getPath().substring(1);
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("aligned-transcode");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
