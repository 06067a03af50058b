package academy.aligned.bench.load;

import academy.aligned.bench.cpu.Hosted;
import academy.aligned.bench.cpu.Laboratory;
import academy.aligned.bench.cpu.Neighbours;
import academy.aligned.bench.lambda.GatewayEvent;
import academy.aligned.bench.report.Provenance;
import academy.aligned.bench.report.Report;
import academy.aligned.bench.report.Row;
import academy.aligned.care.Clinic;
import academy.aligned.care.DiligentPatient;
import academy.aligned.testkit.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** How much the patient's home stands on this machine, and what a loud practice does to others. */
public final class Load {
  private static final double WANTED = 400;
  private static final double USUAL = 20;
  private static final double TIMES = 50;
  private static final List<String> NOTES =
      List.of(
          "Events through Lambda's handler, Spring Cloud Function, door and store to the embedded"
              + " database over HTTP; callers, function and database share this machine's cores.",
          "Loud: one caller of the south asks 50 times as often as a caller of the north; the"
              + " north's times count from when its call was due.");

  private final Consumer<String> say;
  private final double seconds = Double.parseDouble(System.getProperty("aligned.seconds", "20"));
  private final Clinic clinic = Clinic.open();
  private final List<Row> rows = new ArrayList<>();
  private final Neighbours neighbours = new Neighbours();

  private Load(Consumer<String> say) {
    this.say = say;
  }

  public static Report measured(Path folder, Consumer<String> say) {
    return new Load(say).measured();
  }

  private Report measured() {
    DiligentPatient ana = DiligentPatient.at(clinic);
    Laboratory lambda = Laboratory.beside(clinic);
    String home = text(ana.home().next().get());
    try (ExecutorService threads = Executors.newFixedThreadPool(32)) {
      sustained(Hosted.start("progress", lambda.parts(), lambda.keeper()), home, threads);
      loud(Hosted.start("progress", lambda.parts(), lambda.keeper(), USUAL), home, threads);
    }
    return new Report("load", Provenance.of(0), rows, NOTES);
  }

  private void sustained(Hosted.Function function, String home, ExecutorService threads) {
    new Callers(function, home, 8, 0).during(seconds / 2, threads).join();
    neighbours.watch();
    var seen = new Callers(function, home, 8, 0).during(seconds, threads).join();
    boolean quiet = !Neighbours.tooBusy(neighbours.share());
    double rate = seen.rate("200");
    say.accept("%.0f home requests a second, p99 %.1f ms".formatted(rate, seen.p(0.99)));
    String name = "sustained, patient home";
    rows.add(new Row(name, "requests/s", "", rate, null));
    rows.add(new Row(name, "requests/s short of 400", "0", Math.max(0, WANTED - rate), 0.0, quiet));
    rows.add(new Row(name, "% that failed", "0", 100 * seen.failedShare("200"), 0.1));
    rows.add(new Row(name, "ms, p50", "", seen.p(0.5), null));
    rows.add(new Row(name, "ms, p99", "", seen.p(0.99), 100.0, quiet));
  }

  private void loud(Hosted.Function function, String home, ExecutorService threads) {
    String other = text(southern());
    var quietly = new Callers(function, home, 1, USUAL * 0.75);
    quietly.during(seconds / 2, threads).join();
    neighbours.watch();
    var alone = quietly.during(seconds, threads).join();
    var neighbour = new Callers(function, other, 1, USUAL * TIMES).during(seconds, threads);
    var beside = quietly.during(seconds, threads).join();
    var turnedAway = neighbour.join();
    boolean quiet = !Neighbours.tooBusy(neighbours.share());
    say.accept(
        "p99 alone %.1f ms, beside a loud practice %.1f ms"
            .formatted(alone.p(0.99), beside.p(0.99)));
    String name = "a practice at 50 times its load";
    rows.add(new Row(name, "× p99 of the others", "1", beside.p(0.99) / alone.p(0.99), 1.2, quiet));
    rows.add(new Row(name, "ms, others' p50", "", beside.p(0.5), null));
    rows.add(
        new Row(name, "% of the others' that failed", "0", 100 * beside.failedShare("200"), 0.1));
    rows.add(new Row(name, "turned away/s (429)", "", turnedAway.rate("429"), null));
    rows.add(
        new Row(name, "let in/s", "", turnedAway.rate("200") + turnedAway.rate("404"), 2 * USUAL));
    rows.add(new Row(name, "trips of one turned away", "0", tripsWhenRefused(), 0.0));
  }

  private static String text(World.Call call) {
    return new String(GatewayEvent.of(call), StandardCharsets.UTF_8);
  }

  /** Somebody of the other practice asks for her own home, which is not there. */
  private World.Call southern() {
    return new World.Call(
        clinic.world().south().host(),
        clinic.world().south().ana(),
        "GET",
        "/api/home",
        null,
        Map.of());
  }

  /** Trips to the database while a caller who asked too often is refused. */
  private double tripsWhenRefused() {
    World.Call call = southern();
    Laboratory lambda = Laboratory.beside(clinic, new Trips());
    var function = Hosted.start("progress", lambda.parts(), lambda.keeper(), 1e-6);
    byte[] event = GatewayEvent.of(call);
    function.answer(event);
    function.answer(event);
    int before = Trips.count();
    function.answer(event);
    return Trips.count() - before;
  }
}
