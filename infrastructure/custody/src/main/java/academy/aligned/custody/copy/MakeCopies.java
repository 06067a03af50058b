package academy.aligned.custody.copy;

import academy.aligned.custody.Refused;
import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.export.ExportPractice;
import academy.aligned.custody.moment.Snapshot;
import academy.aligned.custody.moment.Snapshots;
import academy.aligned.custody.place.Claim;
import academy.aligned.custody.place.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Makes every copy that owners wait for, out of one snapshot. Killed and run again it makes what is
 * left: a copy lies where its id says, and is noted only while it is still wanted.
 */
public record MakeCopies(Installation at, InstantSource clock) {
  /** As long as the bucket keeps them. */
  static final Duration KEPT = Duration.ofDays(7);

  private static final String BROKEN =
      "Something broke while it was written. Nothing of yours was changed: ask for another one.";

  /** What became of one wish, for whoever runs this. */
  public record Outcome(String practice, String copy, String told) {}

  public List<Outcome> run() {
    List<Wish> wishes = wishes();
    if (wishes.isEmpty()) {
      return List.of();
    }
    try (Snapshot snapshot = new Snapshots(at).take(Optional.empty())) {
      return wishes.stream().map(wish -> attempt(snapshot, wish)).toList();
    }
  }

  /** Looked for in a small snapshot first: most runs find nobody waiting. */
  private List<Wish> wishes() {
    try (Snapshot look = new Snapshots(at).of(List.of(Wish.CONTEXT), Optional.empty())) {
      return Wish.in(look);
    }
  }

  /** One that fails is told to its owner, and does not keep the others from theirs. */
  private Outcome attempt(Snapshot snapshot, Wish wish) {
    try (Claim claim = Claim.on(at, wish.tenant(), "copy")) {
      Note note = new Note(at, wish, clock);
      return note.open() ? made(snapshot, wish, note, claim) : outcome(wish, "was made already");
    } catch (Refused busy) {
      return outcome(wish, "waits for the next run: " + busy.getMessage());
    }
  }

  private Outcome made(Snapshot snapshot, Wish wish, Note note, Claim claim) {
    Shelf.Laid laid;
    try {
      laid = laid(snapshot, wish);
    } catch (Refused refused) {
      note.failed(String.valueOf(refused.getMessage()));
      return outcome(wish, "FAILED: " + refused.getMessage());
    } catch (RuntimeException broken) {
      note.failed(BROKEN);
      return outcome(wish, "FAILED: " + broken);
    }
    claim.held();
    note.ready(laid.bytes(), laid.sum(), clock.instant().plus(KEPT));
    return outcome(wish, "%d bytes, sum %s".formatted(laid.bytes(), laid.sum()));
  }

  private Shelf.Laid laid(Snapshot snapshot, Wish wish) {
    try {
      Path folder = Files.createTempDirectory("aligned-copy");
      Path bundle = folder.resolve("copy.aligned.zip");
      try {
        new ExportPractice(at, wish.tenant(), KeyMap.SAME, clock.instant()).write(snapshot, bundle);
        return new Shelf(at, wish).lay(bundle);
      } finally {
        Files.deleteIfExists(bundle);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome outcome(Wish wish, String told) {
    return new Outcome(wish.tenant().value(), wish.copy(), told);
  }
}
