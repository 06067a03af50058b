package academy.aligned.local.seed;

/** Who can sign in where. */
public final class SignIns {
  private SignIns() {}

  /** One paragraph a practice, for the terminal. */
  public static String of(int port) {
    StringBuilder text = new StringBuilder();
    for (DemoPractice practice : DemoPractice.ALL) {
      text.append("\n  %s\n".formatted(practice.name()))
          .append("    http://%s:%d/\n".formatted(practice.host(), port))
          .append(
              practice.suspended()
                  ? "    suspended, shows a notice\n"
                  : "    practitioner  %s\n".formatted(practice.email()));
      practice.patients().stream()
          .findFirst()
          .ifPresent(her -> text.append("    patient       %s\n".formatted(her.email())));
    }
    return text.append("\n  Who runs the platform: ")
        .append(Staff.OPERATOR)
        .append("\n  Who writes its courses: ")
        .append(Staff.EDITOR)
        .append("\n  Everybody's password: ")
        .append(DemoPractice.PASSWORD)
        .append("\n")
        .toString();
  }
}
