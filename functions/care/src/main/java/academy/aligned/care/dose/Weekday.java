package academy.aligned.care.dose;

import java.time.DayOfWeek;

/** A day of the week, as calendars on the wire write it. */
public enum Weekday {
  MO,
  TU,
  WE,
  TH,
  FR,
  SA,
  SU;

  public static Weekday of(DayOfWeek day) {
    return valueOf(day.name().substring(0, 2));
  }
}
