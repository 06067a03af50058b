package academy.aligned.local.seed.course;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The words of the courses, as their authors left them: one folder each, one file a module. */
final class CourseFiles {
  private static final String FOLDER = "/academy/aligned/local/seed/courses";

  private CourseFiles() {}

  /** All courses, by their names. */
  static List<CourseWords> all() {
    try {
      URI at = Objects.requireNonNull(CourseFiles.class.getResource(FOLDER)).toURI();
      if (!at.getScheme().equals("jar")) {
        return in(Path.of(at));
      }
      try (FileSystem jar = FileSystems.newFileSystem(at, Map.of())) {
        return in(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<CourseWords> in(Path folder) throws IOException {
    return listed(folder).stream().map(CourseFiles::course).toList();
  }

  private static CourseWords course(Path folder) {
    List<JsonNode> modules =
        listed(folder).stream()
            .filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.json"))
            .map(CourseFiles::read)
            .toList();
    return new CourseWords(read(folder.resolve("course.json")), modules);
  }

  private static List<Path> listed(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(Path file) {
    try {
      return Json.MAPPER.readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
