package academy.aligned.tenancy.identity.limit;

import academy.aligned.kernel.door.TenantScope.VisitorScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Tally;
import academy.aligned.storage.directory.Tally.Quota;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What slows down who guesses or floods: sign-ups by network address, failed sign-ins by network
 * address and by account, wrong answers by the code that was sent. A try is counted before it is
 * judged, so that a thousand at the same moment count too, and taken back when it was good.
 */
public record Limits(Tally tally) {
  private static final Quota SIGN_UPS = new Quota("sign-up", 5, Duration.ofHours(1));
  private static final Quota FROM_HERE = new Quota("failed-here", 10, Duration.ofMinutes(15));
  private static final Quota AT_ACCOUNT = new Quota("failed-at", 10, Duration.ofMinutes(15));
  private static final Quota ANSWERS = new Quota("answers", 5, Duration.ofMinutes(15));

  public void signUp(VisitorScope visitor) {
    take(
        SIGN_UPS,
        visitor.source(),
        "Too many accounts were opened from this network.",
        "Try again in an hour, or from another network.");
  }

  /** Judges a proof of who somebody is; {@code challenge} is what the answer belongs to. */
  public <T> T answer(VisitorScope visitor, String email, String challenge, Supplier<T> judge) {
    take(
        ANSWERS,
        challenge,
        "This code was answered wrongly too often.",
        "Ask for a new code and use that one.");
    return attempt(visitor, email, judge);
  }

  /** A proof of which there is only one, such as a password. */
  public <T> T attempt(VisitorScope visitor, String email, Supplier<T> judge) {
    take(
        FROM_HERE,
        visitor.source(),
        "Too many sign-ins from this network failed.",
        "Wait a quarter of an hour, then try again.");
    take(
        AT_ACCOUNT,
        email,
        "Signing in with this address failed too often.",
        "Wait a quarter of an hour, then try again.");
    T good = judge.get();
    tally.giveBack(FROM_HERE, visitor.source());
    tally.giveBack(AT_ACCOUNT, email);
    return good;
  }

  /** A new code begins its own count. */
  public void sentAnew(String challenge) {
    tally.forget(ANSWERS, challenge);
  }

  private void take(Quota quota, String who, String detail, String mend) {
    tally
        .take(quota, who)
        .ifPresent(
            wait -> {
              throw Problem.tooMany(wait, detail, mend);
            });
  }
}
