package academy.aligned.media;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Commit;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Range;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.util.List;
import java.util.Optional;

/** A practice's videos: one row each, listed newest first by their time-ordered ids. */
public record Videos(TenantTable table) {
  private static final int MOST = 500;
  private static final Partition ALL = Partition.of("MEDIA");

  /** A video and the version it was read at; 0 if it is not kept yet. */
  public record Kept(VideoRow row, int version) {
    private static Kept of(Row row) {
      return new Kept(row.as(VideoRow.class), row.version());
    }
  }

  public Optional<Kept> find(TenantScope scope, MediaId media) {
    return table.get(scope, key(media)).map(Kept::of);
  }

  /** The video, or 404. */
  public Kept get(TenantScope scope, MediaId media) {
    return find(scope, media).orElseThrow(Problem::missing);
  }

  public List<VideoRow> all(TenantScope scope) {
    return table.index(scope, ALL, Range.all().reversed(), MOST).stream()
        .map(row -> Kept.of(row).row())
        .toList();
  }

  /** Writes the video if nobody wrote it since it was read, with what happened to it. */
  public Commit save(TenantScope scope, Kept kept, Event... happened) {
    VideoRow row = kept.row();
    var write =
        table
            .write(scope)
            .put(
                key(row.media()),
                row,
                Condition.ifVersion(kept.version()),
                Condition.indexed(ALL, row.media().value()));
    for (Event event : happened) {
      write.publish(event);
    }
    return write.commit();
  }

  public void drop(TenantScope scope, VideoRow row) {
    table.write(scope).delete(key(row.media())).commit();
  }

  private static Key key(MediaId media) {
    return Partition.of("MEDIA", media.value()).at("VIDEO");
  }
}
