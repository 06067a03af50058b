package academy.aligned.care.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A patient's day begins at four in the morning: what is done after midnight ends the evening. */
public final class CareDay {
  private static final int BEGINS = 4;

  private CareDay() {}

  public static LocalDate of(Instant at, ZoneId zone) {
    LocalDateTime wall = LocalDateTime.ofInstant(at, zone);
    return wall.getHour() < BEGINS ? wall.toLocalDate().minusDays(1) : wall.toLocalDate();
  }

  /** When the day ends. */
  public static Instant end(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atTime(BEGINS, 0).atZone(zone).toInstant();
  }
}
