package academy.aligned.local.transcode;

import java.nio.file.Path;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The multivariant playlist (RFC 8216 §4.3.4): each size with its bandwidth, codecs and picture.
 */
final class Master {
  private static final int SOUND = 96_000;

  private Master() {}

  static String of(Job.Hls hls, String name, Path made) throws InterruptedException {
    StringBuilder list = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:3\n");
    list.append("#EXT-X-INDEPENDENT-SEGMENTS\n");
    for (Job.Rung rung : hls.rungs()) {
      JsonNode streams =
          Tool.probe(made.resolve(name + rung.modifier() + "_00000.ts")).path("streams");
      JsonNode picture = stream(streams, "video");
      boolean sound = !stream(streams, "audio").isMissingNode();
      list.append(
          "#EXT-X-STREAM-INF:BANDWIDTH=%d,CODECS=\"avc1.6400%02x%s\",RESOLUTION=%dx%d\n%s%s.m3u8\n"
              .formatted(
                  rung.bitrate() + (sound ? SOUND : 0),
                  picture.path("level").asInt(),
                  sound ? ",mp4a.40.2" : "",
                  picture.path("width").asInt(),
                  picture.path("height").asInt(),
                  name,
                  rung.modifier()));
    }
    return list.toString();
  }

  private static JsonNode stream(JsonNode streams, String type) {
    return StreamSupport.stream(streams.spliterator(), false)
        .filter(stream -> stream.path("codec_type").asString("").equals(type))
        .findFirst()
        .orElse(tools.jackson.databind.node.MissingNode.getInstance());
  }
}
