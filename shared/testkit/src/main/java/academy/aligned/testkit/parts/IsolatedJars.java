package academy.aligned.testkit.parts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Loads an engine from its own folder of jars, so that its libraries never meet ours. */
final class IsolatedJars {
  private IsolatedJars() {}

  static ClassLoader of(String engine) {
    Path target = root().resolve(engine).resolve("target").normalize();
    Path folder = target.resolve("jars");
    try (Stream<Path> files = Files.list(folder)) {
      URL[] jars =
          Stream.concat(
                  Stream.of(target.resolve("classes")).filter(Files::isDirectory),
                  files.filter(f -> f.toString().endsWith(".jar")))
              .map(IsolatedJars::url)
              .toArray(URL[]::new);
      return new URLClassLoader(engine, jars, ClassLoader.getPlatformClassLoader());
    } catch (IOException e) {
      throw new IllegalStateException(
          "No jars in %s: run the build with -am, which copies them there.".formatted(folder), e);
    }
  }

  /** Runs with the engine's loader in place, because its libraries look services up by thread. */
  static <T> T within(ClassLoader loader, Step<T> step) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return step.run();
    } catch (Exception e) {
      throw new IllegalStateException("The engine in " + loader.getName() + " refused", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Path root() {
    return Path.of(
        Optional.ofNullable(System.getProperty("aligned.embedded"))
            .orElseGet(IsolatedJars::fromBuild));
  }

  private static String fromBuild() {
    Properties written = new Properties();
    try (InputStream in = IsolatedJars.class.getResourceAsStream("embedded.properties")) {
      written.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return written.getProperty("embedded");
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  interface Step<T> {
    T run() throws Exception;
  }
}
