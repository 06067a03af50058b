package academy.aligned.local.figures;

import academy.aligned.local.figures.draw.Stage;
import academy.aligned.local.figures.pose.Figure;
import academy.aligned.local.figures.pose.PoseFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills the static {@code /library} folder: exercises, protocols, and per exercise a film, a
 * poster, a thumbnail and captions. What is up to date stays.
 */
public final class RenderLibrary {
  private static final int POSTER_WIDTH = 640;
  private static final int THUMB_WIDTH = 240;

  private final Path folder;
  private final Path media;
  private final Path stamps;
  private final PoseFiles poses;
  private final Stamp stamp;

  /** What a run did. */
  public record Outcome(int made, int kept) {}

  private RenderLibrary(Path folder) throws IOException {
    this.folder = folder;
    this.media = Files.createDirectories(folder.resolve("media"));
    this.stamps = Files.createDirectories(folder.resolve(".stamps"));
    this.poses = PoseFiles.open();
    this.stamp = new Stamp();
  }

  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    if (arguments.length != 1) {
      System.err.println("Say where the library goes: RenderLibrary <folder>");
      System.exit(2);
    }
    Outcome outcome = into(Path.of(arguments[0]), System.out::println);
    System.out.println(outcome.made() + " films made, " + outcome.kept() + " up to date");
  }

  public static Outcome into(Path folder, Consumer<String> progress)
      throws IOException, InterruptedException {
    return into(folder, slug -> true, progress);
  }

  static Outcome into(Path folder, Predicate<String> wanted, Consumer<String> progress)
      throws IOException, InterruptedException {
    return new RenderLibrary(folder).all(wanted, progress);
  }

  private Outcome all(Predicate<String> wanted, Consumer<String> progress)
      throws IOException, InterruptedException {
    JsonNode exercises = JsonMapper.shared().readTree(resource("exercises")).path("exercises");
    List<Boolean> made = new ArrayList<>();
    try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<Boolean>> films = new ArrayList<>();
      for (JsonNode exercise : exercises) {
        if (wanted.test(exercise.path("id").asString())) {
          films.add(workers.submit(() -> one(exercise, progress)));
        }
      }
      for (Future<Boolean> film : films) {
        made.add(finished(film, workers::shutdownNow));
      }
    }
    for (String name : List.of("exercises", "protocols")) {
      publish(name + ".json", resource(name));
    }
    int fresh = Collections.frequency(made, true);
    return new Outcome(fresh, made.size() - fresh);
  }

  private static boolean finished(Future<Boolean> film, Runnable giveUp)
      throws IOException, InterruptedException {
    try {
      return film.get();
    } catch (ExecutionException failed) {
      giveUp.run();
      throw new IOException(failed.getCause().getMessage(), failed.getCause());
    }
  }

  private boolean one(JsonNode exercise, Consumer<String> progress)
      throws IOException, InterruptedException {
    String slug = exercise.path("id").asString();
    Path mark = stamps.resolve(slug);
    String wanted = stamp.of(exercise);
    if (Files.exists(mark) && Files.readString(mark).equals(wanted) && complete(slug)) {
      return false;
    }
    Figure figure = poses.read(slug);
    if (Math.abs(figure.seconds() - exercise.path("media").path("seconds").asDouble()) > 0.1) {
      throw new IOException(
          slug + " lasts " + figure.seconds() + " s; media.seconds says otherwise.");
    }
    make(exercise, figure);
    Files.writeString(mark, wanted);
    progress.accept("film " + slug);
    return true;
  }

  private boolean complete(String slug) {
    return List.of(".mp4", ".jpg", ".thumb.jpg", ".vtt").stream()
        .allMatch(ending -> Files.exists(media.resolve(slug + ending)));
  }

  private void make(JsonNode exercise, Figure figure) throws IOException, InterruptedException {
    String slug = figure.slug();
    var stage = new Stage(figure);
    Path film = media.resolve("." + slug + ".mp4");
    new Film(figure, stage).write(film);
    Files.move(film, media.resolve(slug + ".mp4"), StandardCopyOption.REPLACE_EXISTING);
    Pictures.jpeg(stage.poster(), POSTER_WIDTH, media.resolve(slug + ".jpg"));
    Pictures.jpeg(stage.poster(), THUMB_WIDTH, media.resolve(slug + ".thumb.jpg"));
    Files.writeString(media.resolve(slug + ".vtt"), Captions.of(exercise, figure.seconds()));
  }

  private void publish(String name, byte[] content) throws IOException {
    Path fresh = Files.write(folder.resolve("." + name), content);
    Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = RenderLibrary.class.getResourceAsStream("/library/" + name + ".json")) {
      if (in == null) {
        throw new IOException("/library/" + name + ".json is not on the class path.");
      }
      return in.readAllBytes();
    }
  }
}
