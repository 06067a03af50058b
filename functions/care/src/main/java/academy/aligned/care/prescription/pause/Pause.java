package academy.aligned.care.prescription.pause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a plan asks nothing, both ends included.
 *
 * @param to null as long as nobody has said when it goes on
 * @param note why, in words the patient reads
 */
public record Pause(LocalDate from, @Nullable LocalDate to, @Nullable String note) {
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** These pauses when from {@code day} on the plan asks again. */
  public static List<Pause> endedBefore(List<Pause> pauses, LocalDate day) {
    List<Pause> ended = new ArrayList<>();
    for (Pause pause : pauses) {
      if (!pause.holds(day)) {
        ended.add(pause);
      } else if (pause.from().isBefore(day)) {
        ended.add(new Pause(pause.from(), day.minusDays(1), pause.note()));
      }
    }
    return ended;
  }
}
