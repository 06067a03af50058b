package academy.aligned.media.playback;

import java.util.List;

/** All videos of a practice, newest first. */
public record VideoList(List<Video> media) {}
