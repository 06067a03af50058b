package academy.aligned.local.figures.pose;

import academy.aligned.local.figures.pose.Figure.Pin;
import academy.aligned.local.figures.pose.Figure.View;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code /library/poses}: one file an exercise on top of the shared base postures. */
public record PoseFiles(JsonNode bases) {
  public static final String FOLDER = "/library/poses/";

  public static PoseFiles open() throws IOException {
    return new PoseFiles(JsonMapper.shared().readTree(bytes("bases")));
  }

  public Figure read(String slug) throws IOException {
    JsonNode file = JsonMapper.shared().readTree(bytes(slug));
    JsonNode base = bases.path(file.path("base").asString());
    if (base.isMissingNode()) {
      throw new IllegalArgumentException(slug + " starts from an unknown base posture");
    }
    Pose start =
        new Pose(Map.of()).with(channels(base.path("pose"))).with(channels(file.path("pose")));
    var props = new ArrayList<>(props(base));
    props.addAll(props(file));
    return new Figure(
        slug,
        View.valueOf(base.path("view").asString("side").toUpperCase(Locale.ROOT)),
        pin(file.has("pin") ? file.path("pin") : base.path("pin")),
        List.copyOf(props),
        timeline(slug, file, start),
        file.path("repeats").asInt(1),
        file.path("poster").asDouble(0));
  }

  public static byte[] bytes(String slug) throws IOException {
    try (InputStream in = PoseFiles.class.getResourceAsStream(FOLDER + slug + ".json")) {
      if (in == null) {
        throw new IOException(
            "There is no pose file for " + slug + ". Write poses/" + slug + ".json.");
      }
      return in.readAllBytes();
    }
  }

  private static Optional<Pin> pin(JsonNode node) {
    return node.isArray()
        ? Optional.of(
            new Pin(
                node.get(0).asString(), new Point(node.get(1).asDouble(), node.get(2).asDouble())))
        : Optional.empty();
  }

  private static Timeline timeline(String slug, JsonNode file, Pose start) {
    var keys = new ArrayList<Timeline.Key>();
    for (JsonNode frame : file.path("frames")) {
      JsonNode time = frame.get(0);
      double from = time.isArray() ? time.get(0).asDouble() : time.asDouble();
      double until = time.isArray() ? time.get(1).asDouble() : from;
      if (!keys.isEmpty() && from <= keys.getLast().until()) {
        throw new IllegalArgumentException(slug + " has keyframes out of order at " + from + " s");
      }
      keys.add(new Timeline.Key(from, until, start.with(channels(frame.get(1)))));
    }
    double cycle = file.path("cycle").asDouble();
    if (keys.isEmpty() || keys.getLast().until() >= cycle) {
      throw new IllegalArgumentException(slug + " needs keyframes that end before its cycle");
    }
    boolean eased = !file.path("ease").asString("smooth").equals("linear");
    return new Timeline(List.copyOf(keys), cycle, file.path("alternates").asBoolean(false), eased);
  }

  private static Map<String, double[]> channels(JsonNode node) {
    var channels = new TreeMap<String, double[]>();
    node.properties()
        .forEach(
            entry -> {
              JsonNode value = entry.getValue();
              channels.put(
                  entry.getKey(),
                  value.isNumber() ? new double[] {value.asDouble()} : numbers(value));
            });
    return channels;
  }

  private static double[] numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }

  private static List<Prop> props(JsonNode node) {
    return StreamSupport.stream(node.path("props").spliterator(), false)
        .map(facts -> new Prop(facts.path("kind").asString(), facts))
        .toList();
  }
}
