package academy.aligned.media.processing;

import academy.aligned.kernel.events.Event;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the transcoder tells us, in its own words. */
public sealed interface TranscoderEvent extends Event {

  /** A job of ours moved on; {@code userMetadata} is what we gave it. */
  record JobStateChanged(
      String jobId,
      String status,
      Metadata userMetadata,
      @Nullable Integer errorCode,
      @Nullable List<Group> outputGroupDetails)
      implements TranscoderEvent {

    List<Made> made() {
      return groups().stream()
          .flatMap(
              group -> Objects.requireNonNullElse(group.outputDetails(), List.<Made>of()).stream())
          .toList();
    }

    List<String> playlists() {
      return groups().stream()
          .flatMap(
              group ->
                  Objects.requireNonNullElse(group.playlistFilePaths(), List.<String>of()).stream())
          .toList();
    }

    private List<Group> groups() {
      return Objects.requireNonNullElse(outputGroupDetails, List.of());
    }
  }

  /** Whose video it is. */
  record Metadata(String tenant, String media) {}

  /** One group of outputs. */
  record Group(@Nullable List<Made> outputDetails, @Nullable List<String> playlistFilePaths) {}

  /** One output. */
  record Made(@Nullable List<String> outputFilePaths, @Nullable Long durationInMs) {
    List<String> paths() {
      return Objects.requireNonNullElse(outputFilePaths, List.of());
    }
  }
}
