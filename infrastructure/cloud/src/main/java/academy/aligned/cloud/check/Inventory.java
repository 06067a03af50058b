package academy.aligned.cloud.check;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many resources of which service each stack has. */
public record Inventory(Map<String, Map<String, Integer>> stacks) {
  private static final String HEAD = "  STACK                          COUNT  OF WHICH\n";
  private static final String ENDING = ".template.json";

  public static Inventory of(Path output) {
    Map<String, Map<String, Integer>> stacks = new TreeMap<>();
    templates(output).forEach(template -> stacks.put(name(template), services(template)));
    return new Inventory(stacks);
  }

  public String table() {
    return HEAD
        + stacks.entrySet().stream().map(Inventory::line).collect(Collectors.joining())
        + "  %-30s %5d%n"
            .formatted(
                stacks.size() + " stacks", stacks.values().stream().mapToInt(Inventory::sum).sum());
  }

  private static String line(Map.Entry<String, Map<String, Integer>> stack) {
    return "  %-30s %5d  %s%n"
        .formatted(stack.getKey(), sum(stack.getValue()), words(stack.getValue()));
  }

  private static int sum(Map<String, Integer> services) {
    return services.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String words(Map<String, Integer> services) {
    return services.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(service -> service.getKey() + " " + service.getValue())
        .collect(Collectors.joining(", "));
  }

  /**
   * {@code assembly-staging/stagingData1A2B.template.json} is the stack that its stage calls so.
   */
  private static String name(Path template) {
    String file = template.getFileName().toString();
    return file.substring(0, file.length() - ENDING.length()).replaceFirst("[0-9A-F]{8}$", "");
  }

  private static Map<String, Integer> services(Path template) {
    Map<String, Integer> services = new TreeMap<>();
    Json.TOLERANT
        .readTree(template.toFile())
        .path("Resources")
        .forEach(
            resource -> services.merge(service(resource.path("Type").asString()), 1, Integer::sum));
    return services;
  }

  /** {@code AWS::SQS::Queue} is of SQS. */
  private static String service(String type) {
    return type.substring(type.indexOf("::") + 2, type.lastIndexOf("::"));
  }

  private static List<Path> templates(Path output) {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
