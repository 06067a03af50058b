package academy.aligned.kernel.metric;

import java.io.PrintStream;
import java.time.InstantSource;

/**
 * One line a call in CloudWatch's embedded metric format: three metrics by function, and practice,
 * route and request beside them. A practice is no dimension on purpose: every value of a dimension
 * is a metric that is paid for by the month, while rules that count contributors read the practice
 * out of the same line at no cost a practice.
 *
 * @param out what Lambda keeps as the function's log
 */
public record EmbeddedMetrics(PrintStream out, InstantSource clock) implements Metrics {
  /** Where the metrics are found. */
  public static final String NAMESPACE = "AlignedAcademy";

  private static final String METRICS =
      ",\"CloudWatchMetrics\":[{\"Namespace\":\""
          + NAMESPACE
          + """
          ","Dimensions":[["function"]],"Metrics":[\
          {"Name":"Milliseconds","Unit":"Milliseconds"},\
          {"Name":"TurnedAway","Unit":"Count"},{"Name":"Broken","Unit":"Count"}]}]}""";

  private static final int LINE = 512;

  @Override
  public void tell(Answered answered) {
    StringBuilder line = new StringBuilder(LINE);
    line.append("{\"_aws\":{\"Timestamp\":").append(clock.millis()).append(METRICS);
    text(line, "function", answered.function());
    text(line, "practice", answered.practice());
    text(line, "route", answered.route());
    text(line, "request", answered.request());
    line.append(",\"status\":").append(answered.status());
    line.append(",\"Calls\":1,\"Milliseconds\":").append(hundredths(answered.millis()));
    line.append(",\"TurnedAway\":").append(answered.turnedAway() ? 1 : 0);
    line.append(",\"Broken\":").append(answered.broken() ? 1 : 0).append('}');
    out.println(line);
  }

  private static double hundredths(double millis) {
    return Math.round(millis * 100) / 100.0;
  }

  /** A request's id may come from anywhere: what would end the text is left out. */
  private static void text(StringBuilder line, String name, String value) {
    line.append(",\"").append(name).append("\":\"");
    value
        .chars()
        .filter(sign -> sign >= ' ' && sign != '"' && sign != '\\')
        .forEach(line::appendCodePoint);
    line.append('"');
  }
}
