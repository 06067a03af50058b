package academy.aligned.local.transcode;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/**
 * Whether a film is so small that every size of it may be the film as it came: drawn ones are, and
 * making them anew in three sizes would cost a laptop minutes for larger files.
 */
final class Frugal {
  /** A quarter of what the smallest size may take. */
  private static final int BITS = 150_000;

  private static final int TALLEST = 720;

  private Frugal() {}

  static boolean is(Path source) throws InterruptedException {
    JsonNode streams = Tool.probe(source).path("streams");
    JsonNode picture = streams.path(0);
    return streams.size() == 1
        && picture.path("codec_name").asString("").equals("h264")
        && picture.path("profile").asString("").equals("High")
        && picture.path("pix_fmt").asString("").equals("yuv420p")
        && picture.path("side_data_list").isMissingNode()
        && picture.path("height").asInt() <= TALLEST
        && picture.path("has_b_frames").asInt() == 0
        && Long.parseLong(picture.path("bit_rate").asString("999999999")) <= BITS;
  }
}
