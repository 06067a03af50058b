package academy.aligned.cloud.function;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import software.amazon.awscdk.IgnoreMode;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.s3.assets.AssetOptions;

/** Where a context's code is. */
@FunctionalInterface
public interface Jars {
  Code of(String context);

  /** The program of those who keep the installation: its jar and, under {@code lib}, the rest. */
  default Code keepers() {
    return of("keepers");
  }

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

    @Override
    public Code keepers() {
      Path built = root.resolve("infrastructure/custody/target");
      if (Files.notExists(built.resolve("lib"))) {
        throw new IllegalStateException(
            "There is no " + built + "/lib. Build it with ./aligned synth.");
      }
      return Code.fromAsset(
          built.toString(),
          AssetOptions.builder()
              .exclude(List.of("/*", "!/custody-1.0.0.jar", "!/lib"))
              .ignoreMode(IgnoreMode.GIT)
              .build());
    }
  }
}
