package academy.aligned.prove.policy;

import academy.aligned.cloud.CloudApp;
import academy.aligned.cloud.Setting;
import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awscdk.services.lambda.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The roles of tenants as the templates have them, with what CloudFormation fills in filled in.
 *
 * @param document what the role may do
 * @param trust who may take it
 */
public record Written(String stack, JsonNode document, JsonNode trust) {
  public static final String ACCOUNT = "111111111111";
  public static final String REGION = "eu-central-1";
  private static final Map<String, String> PSEUDO =
      Map.of("AWS::Partition", "aws", "AWS::AccountId", ACCOUNT, "AWS::Region", REGION);

  /** Such as {@code production}. */
  String stage() {
    return stack.substring(0, stack.indexOf('-'));
  }

  /** Such as {@code api}. */
  String part() {
    return stack.substring(stack.indexOf('-') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Writes the templates of the project at {@code root}; what functions are made of plays no part.
   */
  public static List<Written> of(Path root) {
    return of(root, Setting.all(root));
  }

  /** Those of some stages alone, which takes less time. */
  static List<Written> of(Path root, List<Setting> stages) {
    try {
      Path code = Files.createTempDirectory("code");
      Files.writeString(code.resolve("placeholder"), "the policy alone is looked at");
      var here = new CloudApp.Whereabouts(root, Files.createTempDirectory("cdk"), ACCOUNT);
      List<Written> roles = new ArrayList<>();
      var app = CloudApp.app(here, stages, _ -> Code.fromAsset(code.toString()));
      for (var nested : app.synth().getNestedAssemblies()) {
        for (var stack : nested.getNestedAssembly().getStacks()) {
          Path file = Path.of(stack.getTemplateFullPath());
          roles.addAll(roles(stack.getStackName(), Json.TOLERANT.readTree(file.toFile())));
        }
      }
      return roles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Written> roles(String stack, JsonNode template) {
    List<Written> roles = new ArrayList<>();
    for (JsonNode resource : template.path("Resources")) {
      JsonNode properties = resource.path("Properties");
      for (JsonNode policy : properties.path("Policies")) {
        if (policy.path("PolicyName").asString("").equals("TenantData")) {
          roles.add(
              new Written(
                  stack,
                  filled(policy.path("PolicyDocument")),
                  filled(properties.path("AssumeRolePolicyDocument"))));
        }
      }
    }
    return roles;
  }

  private static JsonNode filled(JsonNode node) {
    if (node.has("Ref")) {
      return text(PSEUDO.getOrDefault(node.path("Ref").asString(), node.path("Ref").asString()));
    }
    if (node.has("Fn::Join")) {
      StringBuilder joined = new StringBuilder();
      node.path("Fn::Join").path(1).forEach(part -> joined.append(filled(part).asString()));
      return text(joined.toString());
    }
    if (node.isArray()) {
      var array = Json.MAPPER.createArrayNode();
      node.forEach(item -> array.add(filled(item)));
      return array;
    }
    if (node.isObject()) {
      ObjectNode object = Json.MAPPER.createObjectNode();
      node.properties().forEach(field -> object.set(field.getKey(), filled(field.getValue())));
      return object;
    }
    return node;
  }

  private static JsonNode text(String value) {
    return Json.MAPPER.valueToTree(value);
  }
}
