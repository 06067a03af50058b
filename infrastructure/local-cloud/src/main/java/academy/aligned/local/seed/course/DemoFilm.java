package academy.aligned.local.seed.course;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.seed.SeedIds;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A film put together from the library's drawn exercises, scene after scene. */
record DemoFilm(String title, List<Scene> scenes) {

  /** What is shown, for how long, and what the caption says meanwhile. */
  record Scene(String exercise, int seconds, String title, String say) {}

  static DemoFilm of(String title, JsonNode film) {
    List<Scene> scenes =
        film.path("scenes")
            .valueStream()
            .map(scene -> Json.MAPPER.treeToValue(scene, Scene.class))
            .toList();
    return new DemoFilm(title, scenes);
  }

  /** The same pictures are the same film, whatever is said to them. */
  String id() {
    return SeedIds.of(
        scenes.stream()
            .map(scene -> scene.exercise() + " " + scene.seconds())
            .collect(Collectors.joining(",", "film/", "")));
  }

  /** As a lesson names it. */
  ObjectNode described() {
    ObjectNode film = Json.MAPPER.createObjectNode();
    film.put("media", id()).put("captions", captions()).put("transcript", transcript());
    var chapters = film.putArray("chapters");
    int at = 0;
    for (Scene scene : scenes) {
      chapters.addObject().put("at", at).put("title", scene.title());
      at += scene.seconds();
    }
    return film;
  }

  /** WebVTT: each scene's words, sentence by sentence. */
  private String captions() {
    StringBuilder vtt = new StringBuilder("WEBVTT\n");
    double at = 0;
    for (Scene scene : scenes) {
      List<String> sentences = sentences(scene.say());
      int letters = sentences.stream().mapToInt(String::length).sum();
      double from = at;
      for (String sentence : sentences) {
        double until = from + (double) scene.seconds() * sentence.length() / letters;
        vtt.append("\n%s --> %s\n%s\n".formatted(clock(from), clock(until), sentence));
        from = until;
      }
      at += scene.seconds();
    }
    return vtt.toString();
  }

  private static List<String> sentences(String text) {
    return List.of(text.strip().split("(?<=[.!?])\\s+", -1));
  }

  private String transcript() {
    return scenes.stream()
        .map(scene -> scene.title() + ". " + scene.say())
        .collect(Collectors.joining("\n"));
  }

  private static String clock(double seconds) {
    long millis = Math.round(seconds * 1000);
    return String.format(
        Locale.ROOT, "%02d:%02d.%03d", millis / 60_000, millis / 1000 % 60, millis % 1000);
  }
}
