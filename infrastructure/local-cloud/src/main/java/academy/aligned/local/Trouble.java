package academy.aligned.local;

import academy.aligned.local.disk.Damaged;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the local cloud could not start, in one sentence that says what to do. */
final class Trouble {
  private Trouble() {}

  static String sentence(Throwable broken, Place place) {
    return Stream.iterate(broken, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> known(cause, place).stream())
        .findFirst()
        .orElse(
            "The local cloud could not start: what is kept in '%s' may be damaged. Move that folder away to begin with an empty one, or put a copy of yours back."
                .formatted(place.home()));
  }

  private static Optional<String> known(Throwable cause, Place place) {
    String words = String.valueOf(cause.getMessage());
    if (cause instanceof Damaged) {
      return Optional.of(words);
    }
    if (cause instanceof BindException) {
      return Optional.of(
          "One of the ports %d to %d is taken: stop what holds it, or choose others with ALIGNED_PORT."
              .formatted(place.port(), place.filesPort()));
    }
    if (words.contains("No space left") || words.contains("disk is full")) {
      return Optional.of("The disk is full: make room and start again.");
    }
    if (cause instanceof AccessDeniedException || words.contains("Read-only file system")) {
      return Optional.of(
          "'%s' cannot be written to: give yourself the right and start again."
              .formatted(place.home()));
    }
    return Optional.empty();
  }
}
