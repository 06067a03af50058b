package academy.aligned.media.processing;

import academy.aligned.media.processing.TranscoderEvent.JobStateChanged;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the transcoder's words mean for a video. */
sealed interface Outcome {
  /** Playable; the names lie under the video's folder. */
  record Playable(String mp4, String poster, String hls, double seconds) implements Outcome {}

  record Broken(String reason) implements Outcome {}

  /** Still at work, or nothing we act on. */
  record Unsettled() implements Outcome {}

  static Outcome of(JobStateChanged change, String folder) {
    return switch (change.status()) {
      case "COMPLETE" -> playable(change, folder).orElseGet(() -> new Broken(INCOMPLETE));
      case "ERROR" -> new Broken(unreadable(change));
      case "CANCELED" -> new Broken("The work on this video was stopped. Upload it again.");
      default -> new Unsettled();
    };
  }

  String INCOMPLETE = "Not all of this video could be made. Upload it again.";

  private static String unreadable(JobStateChanged change) {
    return "This file could not be read as a video%s. Export it again as MP4 and upload that."
        .formatted(change.errorCode() == null ? "" : " (error " + change.errorCode() + ")");
  }

  private static Optional<Outcome> playable(JobStateChanged change, String folder) {
    List<String> files = change.made().stream().flatMap(made -> made.paths().stream()).toList();
    return named(files, ".mp4", folder)
        .flatMap(
            mp4 ->
                named(files, ".jpg", folder)
                    .flatMap(
                        poster ->
                            named(change.playlists(), ".m3u8", folder)
                                .map(hls -> new Playable(mp4, poster, hls, seconds(change)))));
  }

  /** The file of this kind, by its name in the folder; one that lies elsewhere is none. */
  private static Optional<String> named(List<String> paths, String ending, String folder) {
    return paths.stream()
        .filter(path -> path.startsWith(folder) && path.endsWith(ending))
        .map(path -> path.substring(folder.length()))
        .filter(name -> !name.contains(".."))
        .findFirst();
  }

  private static double seconds(JobStateChanged change) {
    return change.made().stream()
            .map(made -> Objects.requireNonNullElse(made.durationInMs(), 0L))
            .mapToLong(Long::longValue)
            .max()
            .orElse(0)
        / 1000.0;
  }
}
