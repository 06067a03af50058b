package academy.aligned.local.seed.course;

import academy.aligned.local.seed.Patience;
import academy.aligned.local.seed.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Uploads films as an editor's browser does, and waits until they can be played. */
record FilmUpload(Visitor editor) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** What has become of all films there are, by their ids. */
  Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    for (JsonNode film : editor.get("/api/media").path("media")) {
      String state = film.path("state").asString();
      if (state.equals("FAILED")) {
        throw new IllegalStateException(
            film.path("title").asString() + ": " + film.path("reason").asString());
      }
      states.put(film.path("media").asString(), state);
    }
    return states;
  }

  void send(DemoFilm film, byte[] bytes) {
    JsonNode ticket =
        editor.post(
            "/api/media",
            Map.of(
                "media",
                film.id(),
                "title",
                film.title(),
                "filename",
                "demonstration.mp4",
                "contentType",
                "video/mp4",
                "bytes",
                bytes.length));
    int size = ticket.path("partBytes").asInt();
    List<Map<String, Object>> parts = new ArrayList<>();
    for (JsonNode part : ticket.path("parts")) {
      int number = part.path("number").asInt();
      int from = (number - 1) * size;
      int length = Math.min(size, bytes.length - from);
      var body = BodyPublishers.ofByteArray(bytes, from, length);
      parts.add(
          Map.of("number", number, "etag", put(URI.create(part.path("url").asString()), body)));
    }
    editor.post(
        "/api/media/" + film.id() + "/finish",
        Map.of("uploadId", ticket.path("uploadId").asString(), "parts", parts));
  }

  private static String put(URI url, HttpRequest.BodyPublisher body) {
    try {
      HttpResponse<String> answer =
          CLIENT.send(HttpRequest.newBuilder(url).PUT(body).build(), BodyHandlers.ofString());
      return answer
          .headers()
          .firstValue("etag")
          .orElseThrow(() -> new IllegalStateException("A film was not taken: " + answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Until all of these are ready. */
  void await(List<DemoFilm> films) {
    Patience.until(
        "the films of the courses",
        () -> {
          Map<String, String> states = states();
          return films.stream().allMatch(film -> "READY".equals(states.get(film.id())));
        });
  }
}
