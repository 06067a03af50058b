package academy.aligned.academy.film;

import academy.aligned.kernel.events.MediaEvent.Rendition;

/**
 * A film that is ready; file names are within its folder, which one signature opens.
 *
 * @param media the upload it came from
 */
public record PlayableFilm(
    String media,
    String folder,
    double seconds,
    String hls,
    String mp4,
    long mp4Bytes,
    String poster) {
  static PlayableFilm of(String media, Rendition made) {
    return new PlayableFilm(
        media,
        made.folder(),
        made.seconds(),
        made.hls(),
        made.mp4(),
        made.mp4Bytes(),
        made.poster());
  }
}
