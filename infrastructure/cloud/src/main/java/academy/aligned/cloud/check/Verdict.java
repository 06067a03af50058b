package academy.aligned.cloud.check;

import academy.aligned.kernel.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awscdk.App;
import tools.jackson.databind.JsonNode;

/** What the validators wrote down beside the templates, and whether it may be deployed so. */
public record Verdict(List<String> findings) {
  private static final Set<String> GRAVE = Set.of("error", "fatal", "high", "critical");

  /** Warnings that a deployment would fail on: a value that AWS does not know. */
  private static final Set<String> PROMOTED = Set.of("W3030");

  /** Writes the app's templates; what the validators refuse is in the verdict. */
  public static Verdict on(App app, Path output) {
    try {
      app.synth();
    } catch (RuntimeException refused) {
      if (!String.valueOf(refused.getMessage()).startsWith("ValidationFailed")) {
        throw refused;
      }
    }
    return of(output);
  }

  public static Verdict of(Path output) {
    Path report = output.resolve("validation-report.json");
    if (Files.notExists(report)) {
      return new Verdict(List.of("The templates were not validated: there is no " + report));
    }
    JsonNode read = Json.TOLERANT.readTree(report.toFile());
    return new Verdict(
        read.path("pluginReports")
            .valueStream()
            .flatMap(plugin -> plugin.path("violations").valueStream())
            .filter(Verdict::grave)
            .map(Verdict::sentence)
            .toList());
  }

  public boolean holds() {
    return findings.isEmpty();
  }

  public String told() {
    return holds()
        ? "  Nothing found by cdk-nag (AwsSolutions) and the validation of templates.\n"
        : findings.stream()
            .map(finding -> "  REFUSED " + finding + "\n")
            .collect(Collectors.joining());
  }

  private static boolean grave(JsonNode violation) {
    return GRAVE.contains(
            violation.path("severity").asString("error").toLowerCase(java.util.Locale.ROOT))
        || PROMOTED.stream().anyMatch(violation.path("ruleName").asString()::contains);
  }

  private static String sentence(JsonNode violation) {
    return "%s at %s: %s"
        .formatted(
            violation.path("ruleName").asString(),
            violation
                .path("violatingConstructs")
                .valueStream()
                .map(construct -> construct.path("constructPath").asString("?"))
                .distinct()
                .collect(Collectors.joining(", ")),
            violation.path("description").asString());
  }
}
