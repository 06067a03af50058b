package academy.aligned.bench.flat;

import academy.aligned.bench.cpu.Hosted;
import academy.aligned.bench.cpu.Laboratory;
import academy.aligned.bench.lambda.GatewayEvent;
import academy.aligned.bench.report.Provenance;
import academy.aligned.bench.report.Report;
import academy.aligned.bench.report.Row;
import academy.aligned.care.Clinic;
import academy.aligned.care.DiligentPatient;
import academy.aligned.testkit.meter.Measure;
import academy.aligned.testkit.meter.Usage;
import academy.aligned.testkit.world.Operation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The same operations with one patient, and with as many as the flag says. */
public final class Flat {
  private static final double MOST_CPU = 1.15;
  private static final int ROUNDS = 400;
  private static final int WARM_UPS = 3_000;
  private static final List<String> NOTES =
      List.of(
          "All patients are in one practice. The roster's first screen is held against that of"
              + " 1,000, since one patient does not fill it.",
          "Units and trips are counted by our own meter. CPU is that of the thread that calls"
              + " Lambda's handler; the embedded database's own is not ours to judge.");

  private final Consumer<String> say;
  private final Clinic clinic = Clinic.open();
  private final DiligentPatient ana = DiligentPatient.at(clinic);
  private final List<Row> rows = new ArrayList<>();
  private int set;

  private Flat(Consumer<String> say) {
    this.say = say;
  }

  /** One operation at one size. */
  private record Seen(Usage usage, double cpu) {}

  public static Report measured(Path folder, Consumer<String> say) {
    return new Flat(say).measured();
  }

  private Report measured() {
    int[] sizes =
        Arrays.stream(System.getProperty("aligned.patients", "1,1000,100000").split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();
    Crowd crowd = Crowd.like(clinic);
    clinic.world().clock().plus(Duration.ofDays(1));
    Laboratory lambda = Laboratory.beside(clinic);
    var progress = Hosted.start("progress", lambda.parts(), lambda.keeper());
    var care = Hosted.start("care", lambda.parts(), lambda.keeper());
    List<Subject> subjects =
        List.of(
            new Subject(ana.home(), progress, 0),
            new Subject(logging(), progress, 0),
            new Subject(firstScreen(), care, 1));
    subjects.forEach(subject -> cpu(subject, WARM_UPS));
    Seen[][] seen = new Seen[subjects.size()][sizes.length];
    for (int size = 0; size < sizes.length; size++) {
      crowd.growTo(sizes[size], say);
      for (int i = 0; i < seen.length; i++) {
        Usage usage = subjects.get(i).operation().measured(clinic.world());
        cpu(subjects.get(i), ROUNDS);
        seen[i][size] = new Seen(usage, cpu(subjects.get(i), ROUNDS));
      }
    }
    for (int i = 0; i < seen.length; i++) {
      tell(subjects.get(i), seen[i], sizes);
    }
    return new Report("flat", Provenance.of(0), rows, NOTES);
  }

  /** What is asked, whom, and from which size on its use must not change. */
  private record Subject(Operation operation, Hosted.Function function, int first) {}

  private Operation logging() {
    return new Operation("log a set", "", Map.of(), false, () -> ana.set(set++ % 40 + 1, 0));
  }

  private Operation firstScreen() {
    return new Operation(
        "roster, first screen of 40",
        "",
        Map.of(),
        false,
        () -> clinic.north().asked(clinic.practitioner(), "GET", "/api/patients?limit=40", null));
  }

  /** Median processor time in milliseconds. */
  private double cpu(Subject subject, int rounds) {
    double[] millis = new double[rounds];
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    for (int round = 0; round < rounds; round++) {
      byte[] event = GatewayEvent.of(subject.operation().next().get());
      if (round % 40 == 39 && subject.operation().name().startsWith("log")) {
        clinic.world().clock().plus(Duration.ofDays(1));
      }
      long before = threads.getCurrentThreadCpuTime();
      subject.function().answer(event);
      millis[round] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }
    Arrays.sort(millis);
    return millis[rounds / 2];
  }

  private void tell(Subject subject, Seen[] seen, int[] sizes) {
    String name = subject.operation().name();
    Seen first = seen[Math.min(subject.first(), seen.length - 1)];
    for (int size = subject.first(); size < sizes.length; size++) {
      String at = " at %,d".formatted(sizes[size]);
      for (Measure measure : List.of(Measure.TRIPS, Measure.READ_UNITS, Measure.WRITE_UNITS)) {
        rows.add(
            new Row(
                name,
                measure.unit() + at,
                "",
                seen[size].usage().of(measure),
                first.usage().of(measure)));
      }
      rows.add(new Row(name, "ms of CPU" + at, "", seen[size].cpu(), null));
      rows.add(new Row(name, "× CPU" + at, "1", seen[size].cpu() / first.cpu(), MOST_CPU));
    }
  }
}
