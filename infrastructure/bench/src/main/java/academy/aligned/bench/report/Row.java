package academy.aligned.bench.report;

import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param gate the most it may be; null where it is only told
 * @param trusted false where others kept the machine too busy for the figure to say anything
 */
public record Row(
    String operation,
    String what,
    String floor,
    double measured,
    @Nullable Double gate,
    boolean trusted) {

  public Row(String operation, String what, String floor, double measured, @Nullable Double gate) {
    this(operation, what, floor, measured, gate, true);
  }

  public boolean ok() {
    return gate == null || measured <= gate;
  }

  public boolean missed() {
    return !ok() && trusted;
  }

  String shown() {
    return plain(measured);
  }

  String allowed() {
    return gate == null ? "" : "≤ " + plain(gate);
  }

  String verdict() {
    if (gate == null) {
      return "";
    }
    if (ok()) {
      return "ok";
    }
    return trusted ? "MISSED" : "too busy to say";
  }

  private static String plain(double figure) {
    return figure == Math.rint(figure)
        ? "%,d".formatted((long) figure)
        : (figure < 10 ? "%.2f" : "%.1f").formatted(figure);
  }
}
