package academy.aligned.academy;

import academy.aligned.academy.course.Lesson;
import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.json.Json;
import academy.aligned.storage.directory.Membership;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Persona;
import academy.aligned.testkit.world.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The northern practice's editors at work. */
public record Desk(Campus campus, Persona editor, Persona second) {
  private static final PlatformScope WHY = new PlatformScope("a test's second editor", "test");

  public static Desk on(Campus campus) {
    Site north = campus.north();
    Persona second = campus.world().learner("second editor");
    campus
        .world()
        .ground()
        .directory()
        .join(
            WHY,
            second.userId(),
            new Membership(
                north.tenant(), "north", north.host(), Set.of(Role.CONTENT_EDITOR), null));
    campus.filmReady(north.tenant());
    return new Desk(campus, north.editor(), second);
  }

  public Answer get(String rest) {
    return campus.north().get(editor, "/api/studio/courses" + rest);
  }

  public Answer put(String rest, Object body) {
    return campus.north().put(editor, "/api/studio/courses" + rest, body);
  }

  public Answer post(Persona who, String rest, Object body) {
    return campus.north().post(who, "/api/studio/courses" + rest, body);
  }

  /** What an editor sends for the course of {@link Syllabus}, under another name. */
  public static ObjectNode text(String course, int ifVersion) {
    ObjectNode text = Json.MAPPER.valueToTree(Syllabus.course());
    text.put("course", course);
    return text.put("ifVersion", ifVersion);
  }

  public static ObjectNode text(Lesson lesson, int ifVersion) {
    ObjectNode text = Json.MAPPER.valueToTree(lesson);
    return text.put("ifVersion", ifVersion);
  }

  /** A draft with all its lessons; answers the version of the course's row. */
  public int written(String course) {
    expect(put("/" + course, text(course, 0)));
    for (Lesson lesson : Syllabus.lessons()) {
      expect(put("/" + course + "/lessons/" + lesson.lesson(), text(lesson, 0)));
    }
    return 1;
  }

  /** A course that the second editor wants reviewed. */
  public void asked(String course) {
    int version = written(course);
    expect(post(second, "/" + course + "/review", Map.of("ifVersion", version)));
  }

  public void approved(String course) {
    asked(course);
    expect(approve(editor, course));
  }

  public void published(String course) {
    approved(course);
    expect(publish(course));
  }

  public void scheduled(String course, Instant at) {
    approved(course);
    expect(publish(course, at));
  }

  /** What somebody approves, returns or publishes is what she has just seen of it. */
  public Answer approve(Persona who, String course) {
    return post(who, "/" + course + "/approve", Map.of("ifVersion", version(course)));
  }

  public Answer giveBack(String course, String reason) {
    var body = Map.of("ifVersion", version(course), "reason", reason);
    return post(editor, "/" + course + "/return", body);
  }

  public Answer publish(String course) {
    return post(editor, "/" + course + "/publish", Map.of("ifVersion", version(course)));
  }

  public Answer publish(String course, Instant at) {
    var body = Map.of("ifVersion", version(course), "at", at.toString());
    return post(editor, "/" + course + "/publish", body);
  }

  public String state(String course) {
    return get("/" + course).body().path("state").asString();
  }

  public int version(String course) {
    return get("/" + course).body().path("version").asInt();
  }

  /** What everybody may read of a course; an empty object where there is nothing. */
  public JsonNode publicPart(String course) {
    var scope = campus.world().job(campus.north().tenant());
    var sites = campus.world().parts().sites();
    return sites.list(scope, "site/academy/courses/" + course + "/").stream()
        .flatMap(path -> sites.get(scope, path).stream())
        .map(file -> Json.MAPPER.readTree(file.bytes()))
        .reduce(
            (one, other) -> {
              throw new AssertionError("two versions are public");
            })
        .orElseGet(Json.MAPPER::createObjectNode);
  }

  public Answer announce(String document, int bytes) {
    return campus
        .north()
        .post(
            editor,
            "/api/studio/imports",
            Map.of("document", document, "filename", "handout.pdf", "bytes", bytes));
  }

  public Answer read(String document) {
    return campus.north().post(editor, "/api/studio/imports/" + document + "/read", Map.of());
  }

  /** Uploads a document as a browser does, and has it read. */
  public Answer imported(byte[] bytes) {
    String document = campus.world().ids().next();
    send(announce(document, bytes.length), bytes);
    return read(document);
  }

  public static void send(Answer ticket, byte[] bytes) {
    URI url = URI.create(ticket.body().path("url").asString());
    try (HttpClient client = HttpClient.newHttpClient()) {
      var put = HttpRequest.newBuilder(url).PUT(BodyPublishers.ofByteArray(bytes)).build();
      int status = client.send(put, BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new AssertionError("the store answered " + status);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static void expect(Answer answer) {
    if (!answer.ok()) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
  }
}
