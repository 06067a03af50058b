package academy.aligned.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.local.http.Refusal;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cron(0 9 ? * MON-FRI *) | 2026-11-20T12:00:00Z | 2026-11-23T08:00:00Z",
        "cron(0 9 * * ? *)       | 2026-06-01T12:00:00Z | 2026-06-02T07:00:00Z",
        "cron(30 2 * * ? *)      | 2026-03-28T23:00:00Z | 2026-03-30T00:30:00Z",
        "cron(0/15 * * * ? *)    | 2026-11-22T12:01:00Z | 2026-11-22T12:15:00Z",
        "at(2026-12-24T18:00:00) | 2026-11-22T12:00:00Z | 2026-12-24T17:00:00Z",
        "rate(15 minutes)        | 2026-11-22T12:31:00Z | 2026-11-22T12:45:00Z",
        "rate(1 day)             | 2026-11-22T12:00:00Z | 2026-11-23T12:00:00Z"
      })
  void the_next_time_is_the_one_on_the_wall_of_its_zone(String text, Instant after, Instant next) {
    Instant start = Instant.parse("2026-11-22T12:00:00Z");
    assertThat(Expression.parse(text, PARIS).next(after, start)).contains(next);
  }

  @Test
  void a_moment_that_passed_does_not_come_again() {
    Instant now = Instant.parse("2026-11-22T12:00:00Z");
    assertThat(Expression.parse("at(2026-11-22T12:00:00)", ZoneId.of("UTC")).next(now, now))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rate(0 minutes)",
        "rate(5)",
        "cron(0 9 * * *)",
        "cron(61 9 ? * * *)",
        "cron(0 9 * * * *)",
        "at(tomorrow)",
        "every(1 day)"
      })
  void what_scheduler_refuses_is_refused(String text) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Expression.parse(text, PARIS))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("ValidationException"));
  }
}
