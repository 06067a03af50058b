package academy.aligned.tenancy.theme;

/** How well one colour can be told from another, and how well it must. */
public record ContrastCheck(Mode mode, String pair, double ratio, double needed, boolean passes) {

  static ContrastCheck of(Mode mode, String pair, double ratio, double needed) {
    double shown = Math.floor(ratio * 100) / 100;
    return new ContrastCheck(mode, pair, shown, needed, ratio >= needed);
  }
}
