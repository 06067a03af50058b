package academy.aligned.local.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A patient of the demo.
 *
 * @param since how many days ago she was invited
 * @param condition in her practitioner's words; the safety check reads it
 */
record DemoPatient(
    String practice, String name, Persona persona, String protocol, int since, String condition) {
  private static final List<DemoPatient> ALL = read();

  static List<DemoPatient> all() {
    return ALL;
  }

  String id() {
    return SeedIds.of("patient/" + email());
  }

  String email() {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + practice + ".example";
  }

  boolean joins() {
    return persona != Persona.INVITED;
  }

  private static List<DemoPatient> read() {
    try (InputStream in = DemoPatient.class.getResourceAsStream("patients.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(DemoPatient::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoPatient of(String line) {
    List<String> part = List.of(line.split("\\|", -1));
    return new DemoPatient(
        part.get(0),
        part.get(1),
        Persona.valueOf(part.get(2)),
        part.get(3),
        Integer.parseInt(part.get(4)),
        part.get(5));
  }
}
