package academy.aligned.cloud;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awscdk.services.lambda.Code;
import tools.jackson.databind.JsonNode;

/** The templates as they are written, once for all tests. */
final class Templates {
  static final String ACCOUNT = "111111111111";
  static final String REGION = "eu-central-1";
  static final Path OUTPUT = folder();
  private static final Map<String, JsonNode> WRITTEN = write();

  private Templates() {}

  /** The resources of a type in a stack, by their logical ids. */
  static Map<String, JsonNode> resources(String stack, String type) {
    Map<String, JsonNode> found = new TreeMap<>();
    template(stack)
        .path("Resources")
        .properties()
        .forEach(
            entry -> {
              if (entry.getValue().path("Type").asString().equals(type)) {
                found.put(entry.getKey(), entry.getValue());
              }
            });
    return found;
  }

  /** The properties of a stack's resources of a type. */
  static Stream<JsonNode> properties(String stack, String type) {
    return resources(stack, type).values().stream().map(resource -> resource.path("Properties"));
  }

  static JsonNode template(String stack) {
    return WRITTEN.get(stack);
  }

  static Stream<JsonNode> all() {
    return WRITTEN.values().stream();
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("cdk");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, JsonNode> write() {
    try {
      Path code = Files.createTempDirectory("code");
      Files.writeString(code.resolve("placeholder"), "the template alone is looked at");
      Path root = Path.of("../..");
      var here = new CloudApp.Whereabouts(root, OUTPUT, ACCOUNT);
      Map<String, JsonNode> written = new TreeMap<>();
      CloudApp.app(
              here,
              List.of(Setting.of("production", Setting.context(root))),
              _ -> Code.fromAsset(code.toString()))
          .synth()
          .getNestedAssemblies()
          .forEach(
              nested ->
                  nested
                      .getNestedAssembly()
                      .getStacks()
                      .forEach(
                          stack ->
                              written.put(
                                  stack.getStackName().replace("production-", ""),
                                  Json.TOLERANT.readTree(
                                      Path.of(stack.getTemplateFullPath()).toFile()))));
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
