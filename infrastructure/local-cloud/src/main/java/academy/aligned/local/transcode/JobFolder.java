package academy.aligned.local.transcode;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.disk.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Jobs on disk, one file each, so that a crash forgets none. */
record JobFolder(Path folder) {
  JobFolder {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void put(Job job) {
    new WholeFile(folder.resolve(job.id() + ".json")).write(Json.MAPPER.writeValueAsBytes(job));
  }

  Optional<Job> find(String id) {
    return all().stream().filter(job -> job.id().equals(id)).findFirst();
  }

  Optional<Job> byToken(String token) {
    return all().stream().filter(job -> job.token().equals(token)).findFirst();
  }

  List<Job> unfinished() {
    return all().stream().filter(Job::unfinished).toList();
  }

  List<Job> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .sorted()
          .map(JobFolder::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Job read(Path file) {
    try {
      return Json.MAPPER.readValue(Files.readAllBytes(file), Job.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
