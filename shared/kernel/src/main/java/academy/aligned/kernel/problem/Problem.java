package academy.aligned.kernel.problem;

import java.io.Serial;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal the caller can act on. It is thrown, so that no caller can forget it, and carries no
 * stack, since it is an answer and not a bug. The door alone turns it into an RFC 9457 document.
 */
public abstract sealed class Problem extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final int status;
  private final String slug;
  private final String mend;

  private Problem(int status, String slug, String detail, String mend) {
    super(detail, null, false, false);
    this.status = status;
    this.slug = slug;
    this.mend = mend;
  }

  public int status() {
    return status;
  }

  /** The last part of the problem's type, such as {@code not-found}. */
  public String slug() {
    return slug;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  /** What the caller can do about it. */
  public String mend() {
    return mend;
  }

  /** One bad field: its path such as {@code items[0].dose.sets} and what is wrong with it. */
  public record FieldError(String field, String message) {}

  /** 404. The same words for a thing that is missing and one that belongs to somebody else. */
  public static Problem missing() {
    return new Missing();
  }

  public static Problem invalid(String field, String message) {
    return new Invalid(List.of(new FieldError(field, message)), null);
  }

  public static Problem invalid(List<FieldError> errors, String mend) {
    return new Invalid(errors, mend);
  }

  public static Problem invalid(List<FieldError> errors) {
    return new Invalid(errors, null);
  }

  /** 409: the state moved on; the mend says how to come up to date. */
  public static Problem conflict(String detail, String mend) {
    return new Conflict(detail, mend);
  }

  public static Problem unauthenticated(String detail) {
    return new Unauthenticated(detail);
  }

  public static Problem forbidden(String detail, String mend) {
    return new Forbidden(detail, mend);
  }

  public static Problem tooMany(Duration retryAfter) {
    return tooMany(retryAfter, "That was too often.", "Wait a little and try again.");
  }

  /** 429 that says what was too often, and what to do meanwhile. */
  public static Problem tooMany(Duration retryAfter, String detail, String mend) {
    return new TooMany(retryAfter, detail, mend);
  }

  public static Problem unavailable(Duration retryAfter) {
    return new Unavailable(retryAfter);
  }

  /** 503: operators closed this part for now; {@code sentence} is theirs. */
  public static Problem closed(String sentence, Duration retryAfter) {
    return new Closed(sentence, retryAfter);
  }

  /** 405; {@code allowed} are the methods that this path knows. */
  public static Problem wrongMethod(List<String> allowed) {
    return new WrongMethod(allowed);
  }

  public static Problem notHere(String slug, int status, String detail, String mend) {
    return new Protocol(status, slug, detail, mend);
  }

  public static final class Missing extends Problem {
    @Serial private static final long serialVersionUID = 1;

    private Missing() {
      super(404, "not-found", "There is nothing here for you.", "Check the address.");
    }
  }

  public static final class Invalid extends Problem {
    @Serial private static final long serialVersionUID = 1;
    private final transient List<FieldError> errors;

    private Invalid(List<FieldError> errors, @Nullable String mend) {
      super(422, "invalid", sentence(errors), mend == null ? mending(errors) : mend);
      this.errors = List.copyOf(errors);
    }

    private static String mending(List<FieldError> errors) {
      return errors.size() == 1
          ? "Change " + errors.getFirst().field() + " and send it again."
          : "Change these fields and send them again.";
    }

    private static String sentence(List<FieldError> errors) {
      return errors.size() == 1
          ? errors.getFirst().field() + " " + errors.getFirst().message() + "."
          : errors.size() + " fields are not as they should be.";
    }

    public List<FieldError> errors() {
      return errors;
    }
  }

  public static final class Conflict extends Problem {
    @Serial private static final long serialVersionUID = 1;

    private Conflict(String detail, String mend) {
      super(409, "conflict", detail, mend);
    }
  }

  public static final class Unauthenticated extends Problem {
    @Serial private static final long serialVersionUID = 1;

    private Unauthenticated(String detail) {
      super(401, "unauthenticated", detail, "Sign in and try again.");
    }
  }

  public static final class Forbidden extends Problem {
    @Serial private static final long serialVersionUID = 1;

    private Forbidden(String detail, String mend) {
      super(403, "forbidden", detail, mend);
    }
  }

  public static final class TooMany extends Problem {
    @Serial private static final long serialVersionUID = 1;
    private final Duration retryAfter;

    private TooMany(Duration retryAfter, String detail, String mend) {
      super(429, "too-many", detail, mend);
      this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
      return retryAfter;
    }
  }

  public static final class Unavailable extends Problem {
    @Serial private static final long serialVersionUID = 1;
    private final Duration retryAfter;

    private Unavailable(Duration retryAfter) {
      super(503, "unavailable", "A part we need is not answering.", "Try again in a moment.");
      this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
      return retryAfter;
    }
  }

  public static final class Closed extends Problem {
    @Serial private static final long serialVersionUID = 1;
    private final Duration retryAfter;

    private Closed(String sentence, Duration retryAfter) {
      super(503, "closed-for-now", sentence, "Nothing was changed. Try again later.");
      this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
      return retryAfter;
    }
  }

  public static final class WrongMethod extends Problem {
    @Serial private static final long serialVersionUID = 1;
    private final transient List<String> allowed;

    private WrongMethod(List<String> allowed) {
      super(
          405,
          "method-not-allowed",
          "This cannot be done here.",
          "Use " + String.join(" or ", allowed) + ".");
      this.allowed = List.copyOf(allowed);
    }

    public List<String> allowed() {
      return allowed;
    }
  }

  /** Refusals of the door itself, such as 413 and 415. */
  public static final class Protocol extends Problem {
    @Serial private static final long serialVersionUID = 1;

    private Protocol(int status, String slug, String detail, String mend) {
      super(status, slug, detail, mend);
    }
  }
}
