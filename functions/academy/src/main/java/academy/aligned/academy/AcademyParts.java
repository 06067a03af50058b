package academy.aligned.academy;

import academy.aligned.academy.film.Films;
import academy.aligned.academy.learning.live.LiveCourses;
import academy.aligned.academy.learning.live.LiveFilms;
import academy.aligned.academy.paper.Papers;
import academy.aligned.academy.published.PublishedCourses;
import academy.aligned.academy.studio.draft.Drafts;
import academy.aligned.academy.studio.draft.Signature;
import academy.aligned.academy.studio.publishing.Publication;
import academy.aligned.kernel.ids.Ids;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.playback.Viewing;
import academy.aligned.storage.table.TenantTable;
import java.time.InstantSource;

/**
 * What the academy's handlers are made from.
 *
 * @param sites files for all to see
 * @param media files that a signature opens
 * @param live what learners are shown, known to all handlers of a function together
 */
public record AcademyParts(
    TenantTable table,
    TenantFiles sites,
    TenantFiles media,
    Directory directory,
    Viewing viewing,
    InstantSource clock,
    Ids ids,
    LiveCourses live,
    LiveFilms liveFilms) {

  public AcademyParts(
      TenantTable table,
      TenantFiles sites,
      TenantFiles media,
      Directory directory,
      Viewing viewing,
      InstantSource clock,
      Ids ids) {
    this(
        table,
        sites,
        media,
        directory,
        viewing,
        clock,
        ids,
        new LiveCourses(new PublishedCourses(table), clock),
        new LiveFilms(new Films(table)));
  }

  public PublishedCourses published() {
    return new PublishedCourses(table);
  }

  public Drafts drafts() {
    return new Drafts(table);
  }

  public Films films() {
    return new Films(table);
  }

  public Papers papers() {
    return new Papers(media);
  }

  public Signature signature() {
    return new Signature(directory, clock);
  }

  public Publication publication() {
    return new Publication(drafts(), published(), sites);
  }
}
