package academy.aligned.media.processing;

import academy.aligned.media.VideoRow.Failure;
import academy.aligned.media.processing.TranscoderEvent.JobStateChanged;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the transcoder's words mean for a video. */
sealed interface Outcome {
  /** Playable; the names lie under the video's folder. */
  record Playable(String mp4, String poster, String hls, double seconds) implements Outcome {}

  record Broken(Failure why) implements Outcome {}

  /** Still at work, or nothing we act on. */
  record Unsettled() implements Outcome {}

  static Outcome of(JobStateChanged change, String folder) {
    return switch (change.status()) {
      case "COMPLETE" -> complete(change, folder);
      case "ERROR" -> new Broken(failure(change.errorCode()));
      case "CANCELED" -> new Broken(new Failure("The work on this film was stopped.", true));
      default -> new Unsettled();
    };
  }

  /** MediaConvert's codes from 1000 to 1399 speak of the input, all others of its own trouble. */
  private static Failure failure(@Nullable Integer code) {
    String named = code == null ? "" : " (error " + code + ")";
    return code != null && code >= 1000 && code < 1400
        ? new Failure(
            "This file could not be read as a video%s. Export it again as MP4 and upload that."
                .formatted(named),
            false)
        : new Failure(
            "Something went wrong on our side%s. Your film is kept.".formatted(named), true);
  }

  private static Outcome complete(JobStateChanged change, String folder) {
    if (seconds(change) > Recipe.LONGEST.toSeconds()) {
      String reason =
          "This film is longer than %d minutes. Cut it shorter and upload that."
              .formatted(Recipe.LONGEST.toMinutes());
      return new Broken(new Failure(reason, false));
    }
    return playable(change, folder)
        .orElseGet(() -> new Broken(new Failure("Not all of this film could be made.", true)));
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
