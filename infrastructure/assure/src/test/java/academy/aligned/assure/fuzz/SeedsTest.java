package academy.aligned.assure.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every target bears its seeds, each seed torn in a few ways, and all that a fuzzer ever found:
 * {@code ./aligned prove fuzz --minutes} looks for more and leaves what it finds with the seeds.
 */
class SeedsTest {
  private static final Path SEEDS = Path.of("src/test/seeds");
  private static final int TORN = 12;

  private static final Map<String, Consumer<byte[]>> TARGETS =
      new TreeMap<>(
          Map.of(
              "SyncBatch", SyncBatch::fuzzerTestOneInput,
              "PlanJson", PlanJson::fuzzerTestOneInput,
              "Cursor", Cursor::fuzzerTestOneInput,
              "WebhookBody", WebhookBody::fuzzerTestOneInput,
              "WebhookSignature", WebhookSignature::fuzzerTestOneInput,
              "Token", Token::fuzzerTestOneInput,
              "Host", Host::fuzzerTestOneInput,
              "Brand", Brand::fuzzerTestOneInput,
              "ImageHeader", ImageHeader::fuzzerTestOneInput));

  @TestFactory
  Stream<DynamicTest> every_target_bears_its_seeds() {
    return TARGETS.entrySet().stream()
        .map(
            target ->
                DynamicTest.dynamicTest(
                    target.getKey(), () -> inputs(target.getKey()).forEach(target.getValue())));
  }

  private static List<byte[]> inputs(String target) throws IOException {
    SplittableRandom chance = new SplittableRandom(target.hashCode());
    List<byte[]> inputs = new ArrayList<>(List.of(new byte[0]));
    for (byte[] seed : seeds(target)) {
      inputs.add(seed);
      for (int i = 0; i < TORN && seed.length > 0; i++) {
        inputs.add(torn(seed, chance));
      }
    }
    return inputs;
  }

  private static List<byte[]> seeds(String target) throws IOException {
    try (Stream<Path> files = Files.list(SEEDS.resolve(target))) {
      return files.sorted().map(SeedsTest::bytes).toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] torn(byte[] seed, SplittableRandom chance) {
    byte[] torn = seed.clone();
    for (int i = 0; i < 1 + chance.nextInt(4); i++) {
      torn[chance.nextInt(torn.length)] = (byte) chance.nextInt(256);
    }
    return chance.nextInt(3) == 0 ? Arrays.copyOf(torn, chance.nextInt(torn.length + 1)) : torn;
  }
}
