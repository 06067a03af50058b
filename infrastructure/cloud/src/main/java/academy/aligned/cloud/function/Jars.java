package academy.aligned.cloud.function;

import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awscdk.services.lambda.Code;

/** Where a context's code is. */
@FunctionalInterface
public interface Jars {
  Code of(String context);

  /** The jars that the build's profile {@code lambda} makes. */
  record Built(Path root) implements Jars {
    @Override
    public Code of(String context) {
      Path jar = root.resolve("functions/%1$s/target/%1$s-1.0.0-lambda.jar".formatted(context));
      if (Files.notExists(jar)) {
        throw new IllegalStateException(
            "There is no " + jar + ". Build it with ./aligned synth, or mvn -P lambda package.");
      }
      return Code.fromAsset(jar.toString());
    }
  }
}
