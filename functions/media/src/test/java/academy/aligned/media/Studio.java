package academy.aligned.media;

import academy.aligned.media.playback.Addresses;
import academy.aligned.media.processing.Transcoder;
import academy.aligned.storage.playback.Signer;
import academy.aligned.storage.playback.Viewing;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Ground;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A world with media in it, and a transcoder that does what the test says. */
public final class Studio {
  public static final KeyPair KEYS = keys();

  private final List<Transcoder.Work> begun = new ArrayList<>();
  private final World<MediaParts> world;

  private Studio(Walls walls) {
    world = World.without(walls, Media.surface(), this::parts);
  }

  public static Studio open() {
    return new Studio(Walls.ALL_STAND);
  }

  static Studio without(Walls walls) {
    return new Studio(walls);
  }

  private MediaParts parts(Ground ground) {
    return new MediaParts(
        new Videos(ground.stores().table("aligned-media")),
        ground.stores().files("aligned-media"),
        work -> {
          begun.add(work);
          return "job-" + begun.size();
        },
        new Addresses(
            new Viewing(new Signer("K1", KEYS.getPrivate()), "https://{host}", ground.clock())),
        ground.clock());
  }

  public World<MediaParts> world() {
    return world;
  }

  public Site north() {
    return world.north();
  }

  /** What the transcoder was given. */
  public List<Transcoder.Work> begun() {
    return begun;
  }

  public Answer announce(String media, long bytes) {
    return north()
        .post(
            north().practitioner(),
            "/api/media",
            Map.of(
                "media", media,
                "title", "Clamshell",
                "filename", "clam.mov",
                "contentType", "video/quicktime",
                "bytes", bytes));
  }

  /** Puts the bytes where the ticket says, as a browser does, and answers what finishes it. */
  public Map<String, Object> upload(Answer ticket, byte[] bytes) {
    int size = ticket.body().path("partBytes").asInt();
    List<Map<String, Object>> parts = new ArrayList<>();
    for (var part : ticket.body().path("parts")) {
      int number = part.path("number").asInt();
      int from = (number - 1) * size;
      byte[] piece = java.util.Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + size));
      parts.add(Map.of("number", number, "etag", put(part.path("url").asString(), piece)));
    }
    return Map.of("uploadId", ticket.body().path("uploadId").asString(), "parts", parts);
  }

  public Answer finish(String media, Map<String, Object> parts) {
    return north().post(north().practitioner(), "/api/media/" + media + "/finish", parts);
  }

  /** A video that was uploaded and given to the transcoder. */
  public String uploaded() {
    String media = world.ids().next();
    byte[] bytes = "a video".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    finish(media, upload(announce(media, bytes.length), bytes));
    world.deliver();
    return media;
  }

  public Answer show(String media) {
    return north().get(north().practitioner(), "/api/media/" + media);
  }

  /** Puts bytes as a browser does, and answers the ETag. */
  public static String put(String url, byte[] bytes) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(URI.create(url))
                  .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError(answer.statusCode() + " " + answer.body());
      }
      return answer.headers().firstValue("etag").orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
