package academy.aligned.local.seed.course;

import academy.aligned.local.seed.Patience;
import academy.aligned.local.seed.Visitor;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Writes the demo's courses, makes their films, has them reviewed and publishes them. Broken off,
 * it goes on where it stopped; once they are published it changes nothing.
 *
 * @param library the drawn exercises; without them there are no films, and so no courses
 */
public record Courses(Visitor editor, Visitor reviewer, Path library) {
  private static final String ALL = "/api/studio/courses";
  private static final int TRIES = 100;

  public void seed(Consumer<String> tell) {
    FilmCutter cutter = new FilmCutter(library);
    List<CourseWords> waiting = waiting();
    if (waiting.isEmpty() || !cutter.ready()) {
      return;
    }
    List<DemoFilm> films = waiting.stream().flatMap(CourseWords::films).toList();
    FilmUpload upload = new FilmUpload(editor);
    Map<String, String> known = upload.states();
    for (DemoFilm film : films) {
      if (known.getOrDefault(film.id(), "UPLOADING").equals("UPLOADING")) {
        upload.send(film, cutter.cut(film));
        known.put(film.id(), "PROCESSING");
      }
    }
    tell.accept("%d demonstration films put together and uploaded".formatted(known.size()));
    waiting.forEach(this::write);
    tell.accept(
        "%d courses written, %d lessons"
            .formatted(waiting.size(), waiting.stream().flatMap(CourseWords::lessons).count()));
    for (CourseWords words : waiting) {
      upload.await(words.films().toList());
      publish(words);
    }
    tell.accept("%d courses reviewed and published".formatted(waiting.size()));
  }

  /** Those that nobody can take yet. */
  private List<CourseWords> waiting() {
    Map<String, Integer> published = new HashMap<>();
    for (JsonNode line : editor.get(ALL).path("courses")) {
      published.put(line.path("course").asString(), line.path("published").asInt());
    }
    return CourseFiles.all().stream()
        .filter(words -> published.getOrDefault(words.course(), 0) == 0)
        .toList();
  }

  /** A draft with all its lessons; one that is further already stays as it is. */
  private void write(CourseWords words) {
    String at = ALL + "/" + words.course();
    Map<String, Integer> kept = new HashMap<>();
    int version = 0;
    if (exists(words.course())) {
      JsonNode there = editor.get(at);
      version = there.path("version").asInt();
      if (!there.path("state").asString().equals("DRAFT")) {
        return;
      }
      for (JsonNode sheet : there.path("lessons")) {
        kept.put(sheet.at("/lesson/lesson").asString(), sheet.path("version").asInt());
      }
    }
    editor.put(at, words.text(version));
    words
        .lessons()
        .forEach(
            lesson -> {
              String name = lesson.path("lesson").asString();
              int ifVersion = kept.getOrDefault(name, 0);
              editor.put(at + "/lessons/" + name, CourseWords.text(lesson, ifVersion));
            });
  }

  private boolean exists(String course) {
    return editor.get(ALL).path("courses").findValuesAsString("course").contains(course);
  }

  private void publish(CourseWords words) {
    String at = ALL + "/" + words.course();
    JsonNode there = editor.get(at);
    String state = there.path("state").asString();
    if (state.equals("DRAFT")) {
      ask(at + "/review", Map.of("ifVersion", there.path("version").asInt()));
    }
    if (!state.equals("APPROVED")) {
      reviewer.post(at + "/approve", seen(at));
    }
    editor.post(at + "/publish", seen(at));
  }

  private Map<String, Object> seen(String course) {
    return Map.of("ifVersion", editor.get(course).path("version").asInt());
  }

  /** A film is ready a moment before the academy hears of it: so it is asked again. */
  private void ask(String review, Map<String, Object> body) {
    for (int left = TRIES; left > 0 && !editor.taken(review, body); left--) {
      Patience.pause();
    }
    editor.post(review, body);
  }
}
