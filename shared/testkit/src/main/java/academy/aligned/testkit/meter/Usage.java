package academy.aligned.testkit.meter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** What one operation used: of the database, and of the wire for the body of its answer. */
public record Usage(Map<Measure, Double> amounts) {

  static Usage of(Meter.Reading database, byte[] answer) {
    return new Usage(
        Map.of(
            Measure.TRIPS, (double) database.trips(),
            Measure.READ_UNITS, database.readUnits(),
            Measure.WRITE_UNITS, (double) database.writeUnits(),
            Measure.BYTES, (double) answer.length,
            Measure.GZIP_BYTES, (double) zipped(answer)));
  }

  public static Usage of(Meter.Reading database, String answer) {
    return of(database, answer.getBytes(StandardCharsets.UTF_8));
  }

  public double of(Measure measure) {
    return amounts.getOrDefault(measure, 0.0);
  }

  private static int zipped(byte[] answer) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(answer);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.size();
  }
}
