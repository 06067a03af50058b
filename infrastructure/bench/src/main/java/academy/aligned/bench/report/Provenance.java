package academy.aligned.bench.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.cloud.function.context.FunctionCatalog;
import software.amazon.awssdk.core.util.VersionInfo;

/** Where and from what the figures come. {@code load} is that of the whole machine, per minute. */
public record Provenance(
    String date, String cpu, int cores, double load, long seed, Map<String, String> versions) {

  public static Provenance of(long seed) {
    return new Provenance(
        Instant.now().toString(),
        processor(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        seed,
        used());
  }

  private static Map<String, String> used() {
    return new TreeMap<>(
        Map.of(
            "java", Runtime.version().toString(),
            "spring-cloud-function", of(FunctionCatalog.class),
            "aws-sdk", VersionInfo.SDK_VERSION,
            "jackson", of(tools.jackson.databind.ObjectMapper.class),
            "dynamodb-local", engine()));
  }

  private static String of(Class<?> type) {
    String version = type.getPackage().getImplementationVersion();
    return version == null ? "unpacked" : version;
  }

  private static String engine() {
    Path jars = Path.of(System.getProperty("aligned.embedded", "."), "dynamodb-local/target/jars");
    try (Stream<Path> files = Files.list(jars)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("DynamoDBLocal-"))
          .map(name -> name.replaceAll("DynamoDBLocal-|\\.jar", ""))
          .findFirst()
          .orElse("unknown");
    } catch (IOException unknown) {
      return "unknown";
    }
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.replaceFirst(".*: *", ""))
          .findFirst()
          .orElseGet(() -> System.getProperty("os.arch"));
    } catch (IOException unknown) {
      return System.getProperty("os.arch");
    }
  }

  String line() {
    return "%s · %d × %s, load %.1f · seed %d · %s"
        .formatted(date, cores, cpu, load, seed, versions.toString().replaceAll("[{}]", ""));
  }
}
