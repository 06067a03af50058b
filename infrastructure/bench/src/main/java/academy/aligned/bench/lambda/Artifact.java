package academy.aligned.bench.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Where the build put things: the context's one jar, and Lambda's runtime client. */
public record Artifact(Path root) {
  private static final List<String> RUNTIME =
      List.of(
          "aws-lambda-java-runtime-interface-client-",
          "aws-lambda-java-core-",
          "aws-lambda-java-serialization-");

  public static Artifact here() {
    return new Artifact(Path.of(System.getProperty("aligned.root", ".")));
  }

  public Path of(String context) {
    Path jar = root.resolve("functions/%1$s/target/%1$s-1.0.0-lambda.jar".formatted(context));
    if (Files.notExists(jar)) {
      throw new IllegalStateException("There is no " + jar + ": ./aligned synth builds it.");
    }
    return jar;
  }

  /** The client as the managed runtime has it, beside the function and not inside it. */
  public List<Path> runtime() throws IOException {
    return jars("provided").stream()
        .filter(jar -> RUNTIME.stream().anyMatch(jar.getFileName().toString()::startsWith))
        .toList();
  }

  /** Jars of a folder that the bench was assembled with. */
  public List<Path> jars(String folder) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("infrastructure/bench/target/" + folder))) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  public Path bench() {
    return root.resolve("infrastructure/bench/target/bench-1.0.0.jar");
  }

  public double megabytes(String context) throws IOException {
    return Files.size(of(context)) / 1e6;
  }

  public String hash(String context) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(of(context)));
    return HexFormat.of().formatHex(digest);
  }
}
