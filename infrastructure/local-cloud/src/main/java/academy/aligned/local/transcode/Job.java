package academy.aligned.local.transcode;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One job as it was asked for; {@code token} makes a repeat the same job. */
record Job(String id, String token, String status, JsonNode asked) {
  Job now(String next) {
    return new Job(id, token, next, asked);
  }

  boolean unfinished() {
    return status.equals("SUBMITTED") || status.equals("PROGRESSING");
  }

  URI source() {
    return URI.create(asked.path("settings").path("inputs").path(0).path("fileInput").asString(""));
  }

  /** How much of the input is used: up to where its clipping ends, an hour where it has none. */
  Duration used() {
    String end =
        asked.at("/settings/inputs/0/inputClippings/0/endTimecode").asString("01:00:00:00");
    String[] clock = end.split(":", -1);
    return Duration.ofHours(Long.parseLong(clock[0]))
        .plusMinutes(Long.parseLong(clock[1]))
        .plusSeconds(Long.parseLong(clock[2]));
  }

  /** A size of video: {@code modifier} tells its files apart. */
  record Rung(String modifier, int height, int bitrate) {
    static Rung of(JsonNode output) {
      JsonNode picture = output.path("videoDescription");
      int bitrate =
          picture.path("codecSettings").path("h264Settings").path("maxBitrate").asInt(2_500_000);
      return new Rung(
          output.path("nameModifier").asString(""), picture.path("height").asInt(720), bitrate);
    }
  }

  /** What is to be made, and where: the destination is a folder and the beginning of names. */
  sealed interface Group {
    URI destination();
  }

  record Hls(URI destination, int segment, List<Rung> rungs) implements Group {}

  record Mp4(URI destination, Rung rung) implements Group {}

  record Frames(URI destination, int height, int most) implements Group {}

  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    asked.path("settings").path("outputGroups").forEach(group -> groups.add(group(group)));
    return groups;
  }

  private static Group group(JsonNode group) {
    JsonNode settings = group.path("outputGroupSettings");
    JsonNode first = group.path("outputs").path(0);
    if (settings.path("type").asString("").equals("HLS_GROUP_SETTINGS")) {
      JsonNode hls = settings.path("hlsGroupSettings");
      List<Rung> rungs = new ArrayList<>();
      group.path("outputs").forEach(output -> rungs.add(Rung.of(output)));
      return new Hls(to(hls), hls.path("segmentLength").asInt(4), rungs);
    }
    URI destination = to(settings.path("fileGroupSettings"));
    JsonNode codec = first.path("videoDescription").path("codecSettings");
    return codec.path("codec").asString("").equals("FRAME_CAPTURE")
        ? new Frames(
            destination,
            Rung.of(first).height(),
            codec.path("frameCaptureSettings").path("maxCaptures").asInt(1))
        : new Mp4(destination, Rung.of(first));
  }

  private static URI to(JsonNode settings) {
    return URI.create(settings.path("destination").asString(""));
  }
}
