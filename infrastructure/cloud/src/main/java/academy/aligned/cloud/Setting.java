package academy.aligned.cloud;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One stage of the platform as {@code cdk.json} describes it. Its name is part of every name below,
 * so that two stages may share an account.
 *
 * @param gradual whether a new version gets a tenth of the calls first
 * @param playback names of the keys of signed media: the first signs, the edge knows them all
 * @param keys changed whenever a secret was: functions are told their secrets anew only then
 */
public record Setting(
    String stage,
    String domain,
    String region,
    boolean gradual,
    String repository,
    List<String> playback,
    String keys) {
  public static Setting of(String stage, JsonNode context) {
    JsonNode own = context.path("stages").path(stage);
    return new Setting(
        stage,
        own.path("domain").asString(),
        context.path("region").asString(),
        own.path("gradual").asBoolean(),
        context.path("repository").asString(),
        own.has("playback")
            ? own.path("playback").valueStream().map(JsonNode::asString).toList()
            : List.of("playback"),
        own.path("keys").asString("first"));
  }

  public static List<Setting> all(Path root) {
    JsonNode context = context(root);
    return context.path("stages").properties().stream()
        .map(stage -> of(stage.getKey(), context))
        .toList();
  }

  /** {@code aligned-staging-care}: the name of a thing of this stage. */
  public String name(String thing) {
    return "aligned-" + stage + "-" + thing;
  }

  /** {@code aligned/staging/playback}: where something that is not ours to write is kept. */
  public String secret(String name) {
    return "aligned/" + stage + "/" + name;
  }

  /** The namespace of what is counted in the stage's logs. */
  public String metrics() {
    return "Aligned/" + stage;
  }

  /** The path that roles of functions have in common, by which others know them. */
  public String path(String part) {
    return "/aligned/" + stage + "/" + part + "/";
  }

  /** What an operator writes to, and mails are from. */
  public String sender() {
    return "hello@" + domain;
  }

  /** The switches of {@code cdk.json}, which only the CDK's own command would read by itself. */
  static Map<String, Object> flags(Path root) {
    Map<String, Object> flags = new LinkedHashMap<>();
    context(root)
        .properties()
        .forEach(
            flag ->
                flags.put(flag.getKey(), Json.TOLERANT.treeToValue(flag.getValue(), Object.class)));
    return flags;
  }

  static JsonNode context(Path root) {
    try {
      return Json.TOLERANT.readTree(Files.readString(root.resolve("cdk.json"))).path("context");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
