package academy.aligned.bench.cpu;

import academy.aligned.bench.lambda.GatewayEvent;
import academy.aligned.bench.report.Row;
import academy.aligned.care.Clinic;
import academy.aligned.care.DiligentPatient;
import academy.aligned.care.FullRoster;
import academy.aligned.testkit.world.Operation;
import academy.aligned.testkit.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** How much more a whole request takes of the processor than its one SDK call. */
public final class Share {
  public static final String WHAT_IS_COUNTED =
      "CPU is that of the calling thread (ThreadMXBean), medians of calls in turns after warming"
          + " up: event bytes through Lambda's handler, Spring Cloud Function, door, handler and"
          + " SDK call to answer bytes, over the same SDK request sent alone by the same client to"
          + " the same embedded DynamoDB, whose own threads are not counted. What only a laptop has"
          + " (guard, meter, edge) is in neither; what the request is for (reading rows into"
          + " records, writing them as JSON) is in the whole alone.";
  private static final double MOST_OVER_BARE = 1.3;
  private static final int A_DAY = 40;
  private static final int TRIES = 3;

  private final Clinic clinic;
  private final Consumer<String> say;
  private final Recorder recorder = new Recorder();
  private final Laboratory recorded;
  private final Laboratory lambda;
  private final Neighbours neighbours = new Neighbours();

  public Share(Clinic clinic, Consumer<String> say) {
    this.clinic = clinic;
    this.say = say;
    this.recorded = Laboratory.beside(clinic, recorder);
    this.lambda = Laboratory.beside(clinic);
  }

  public List<Row> rows(DiligentPatient ana, FullRoster roster) {
    clinic.world().clock().plus(Duration.ofDays(2));
    ana.logs(0, 2);
    var progress = Hosted.start("progress", lambda.parts(), lambda.keeper());
    var care = Hosted.start("care", lambda.parts(), lambda.keeper());
    return Stream.of(
            rows("log a set", 3.0, logging(progress, ana), 6_000, 1_000),
            rows("patient home", 2.5, reading(progress, ana.home()), 6_000, 1_000),
            rows("roster, all 500", 15.0, reading(care, roster.all()), 2_500, 300))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Measures again, up to three times, while others keep the machine busy and the ratio is high.
   */
  private List<Row> rows(String name, double most, Pair pair, int warmUps, int rounds) {
    Pair.Result result = pair.measured(warmUps, 0, 1);
    double others = 1;
    for (int tries = 0; tries < TRIES; tries++) {
      neighbours.watch();
      result = pair.measured(0, warmUps + 1 + tries * rounds, rounds);
      others = neighbours.share();
      say.accept(
          "%s: %.2f ms, bare %.2f ms; others took %.0f %% of the machine"
              .formatted(name, result.whole(), result.bare(), others * 100));
      if (!Neighbours.tooBusy(others) || result.ratio() <= MOST_OVER_BARE) {
        break;
      }
    }
    return rows(name, most, result, !Neighbours.tooBusy(others));
  }

  private static List<Row> rows(String name, double most, Pair.Result result, boolean quiet) {
    String cpu = "CPU, " + name;
    return List.of(
        new Row(cpu, "× the bare SDK call", "1", result.ratio(), MOST_OVER_BARE, quiet),
        new Row(cpu, "ms", "", result.whole(), most, quiet),
        new Row(cpu, "ms, bare SDK call", "", result.bare(), null));
  }

  private Pair reading(Hosted.Function function, Operation operation) {
    byte[] event = GatewayEvent.of(operation.next().get());
    sent(operation.next().get());
    QueryRequest query = recorder.last(QueryRequest.class);
    answered(function, event);
    return new Pair(_ -> () -> function.answer(event), _ -> () -> lambda.client().query(query));
  }

  /** Each set is new, forty a day; the bare call writes such a set into a row of its own. */
  private Pair logging(Hosted.Function function, DiligentPatient ana) {
    sent(ana.set(1, 0));
    var update = new BareLog(recorder.last(UpdateItemRequest.class));
    answered(function, GatewayEvent.of(ana.set(2, 0)));
    return new Pair(
        n -> {
          if (n % A_DAY == 0) {
            clinic.world().clock().plus(Duration.ofDays(1));
          }
          byte[] event = GatewayEvent.of(ana.set(n % A_DAY + 1, 0));
          return () -> function.answer(event);
        },
        n -> {
          UpdateItemRequest same = update.with(n / A_DAY, clinic.id());
          return () -> lambda.client().updateItem(same);
        });
  }

  /** Lets the recorder see what the store sends for the call. */
  private void sent(World.Call call) {
    String name = call.path().startsWith("/api/patients") ? "care" : "progress";
    answered(Hosted.start(name, recorded.parts(), recorded.keeper()), GatewayEvent.of(call));
  }

  private static void answered(Hosted.Function function, byte[] event) {
    String answer = new String(function.answer(event), StandardCharsets.UTF_8);
    if (!answer.contains("\"statusCode\":200")) {
      throw new IllegalStateException("refused: " + answer);
    }
  }
}
