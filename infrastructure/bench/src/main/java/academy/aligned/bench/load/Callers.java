package academy.aligned.bench.load;

import academy.aligned.bench.cpu.Hosted;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.LockSupport;

/**
 * People who send one event again and again for some seconds.
 *
 * @param perSecond how often each asks; 0 for as soon as it was answered
 */
record Callers(Hosted.Function function, String event, int people, double perSecond) {

  /** What came of it. */
  record Outcome(double seconds, List<Double> millis, Map<String, Integer> statuses) {
    double rate(String status) {
      return statuses.getOrDefault(status, 0) / seconds;
    }

    double failedShare(String... allowed) {
      int all = statuses.values().stream().mapToInt(Integer::intValue).sum();
      int good = Arrays.stream(allowed).mapToInt(s -> statuses.getOrDefault(s, 0)).sum();
      return (all - good) / (double) all;
    }

    double p(double share) {
      return millis.get((int) Math.min(millis.size() - 1.0, millis.size() * share));
    }
  }

  private record Asked(double millis, String status) {}

  CompletableFuture<Outcome> during(double seconds, ExecutorService threads) {
    long begun = System.nanoTime();
    long end = begun + (long) (seconds * 1e9);
    List<CompletableFuture<List<Asked>>> all = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      all.add(CompletableFuture.supplyAsync(() -> asked(end), threads));
    }
    return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
        .thenApply(
            _ ->
                outcome(
                    (System.nanoTime() - begun) / 1e9,
                    all.stream().map(CompletableFuture::join).flatMap(List::stream).toList()));
  }

  /** A late answer does not put off the next question: what waits counts as waiting. */
  private List<Asked> asked(long end) {
    List<Asked> asked = new ArrayList<>();
    byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
    long due = System.nanoTime();
    while (due < end) {
      LockSupport.parkNanos(due - System.nanoTime());
      long from = perSecond == 0 ? System.nanoTime() : due;
      String answer = new String(function.answer(bytes), StandardCharsets.UTF_8);
      long now = System.nanoTime();
      asked.add(new Asked((now - from) / 1e6, status(answer)));
      due = perSecond == 0 ? now : due + (long) (1e9 / perSecond);
    }
    return asked;
  }

  private static String status(String answer) {
    int at = answer.indexOf("\"statusCode\":") + 13;
    return answer.substring(at, at + 3);
  }

  private static Outcome outcome(double seconds, List<Asked> asked) {
    Map<String, Integer> statuses = new TreeMap<>();
    asked.forEach(one -> statuses.merge(one.status(), 1, Integer::sum));
    List<Double> millis = asked.stream().map(Asked::millis).sorted().toList();
    return new Outcome(seconds, millis, Collections.unmodifiableMap(statuses));
  }
}
