package academy.aligned.local.seed;

import academy.aligned.kernel.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/** What a patient logged, day by day up to yesterday, the same for the same days. */
record Diary(DemoPatient patient, LocalDate today, ZoneId home) {
  private static final ZoneId AWAY = ZoneId.of("Europe/Lisbon");
  private static final List<String> REASONS = List.of("TIME", "TIME", "UNWELL", "OTHER");
  private static final int WAKES = 7;
  private static final int STRONG = 7;
  private static final int NEW_VERSION = 21;

  /** All entries, oldest first. */
  List<Map<String, Object>> entries() {
    List<Map<String, Object>> all = new ArrayList<>();
    JsonNode items = Json.MAPPER.valueToTree(Protocols.items(patient, 1));
    for (int ago = patient.since(); ago >= 1; ago--) {
      Day day = day(ago);
      for (int i = 0; i < items.size(); i++) {
        day.item(items.get(i), i, all);
      }
    }
    return all;
  }

  private Day day(int ago) {
    boolean away = patient.persona() == Persona.TRAVELLER && ago > 8 && ago < 18;
    String name = patient.id() + "/" + today.minusDays(ago);
    return new Day(ago, away ? AWAY : home, new SplittableRandom(name.hashCode()));
  }

  /** Whether a patient's plan gets a second version. */
  static boolean progresses(DemoPatient patient) {
    return patient.since() > NEW_VERSION
        && (patient.persona() == Persona.IMPROVING || patient.persona() == Persona.OVERDOER);
  }

  private final class Day {
    private final int ago;
    private final LocalDate date;
    private final ZoneId zone;
    private final SplittableRandom chance;

    Day(int ago, ZoneId zone, SplittableRandom chance) {
      this.ago = ago;
      this.date = today.minusDays(ago);
      this.zone = zone;
      this.chance = chance;
    }

    void item(JsonNode item, int place, List<Map<String, Object>> all) {
      JsonNode schedule = item.path("dose").path("schedule");
      boolean done = chance.nextDouble() < patient.persona().chance(ago);
      if (!asked(schedule.path("timesPerWeek").asInt(7))) {
        return;
      }
      if (done) {
        sets(item, place, schedule.path("timesPerDay").asInt(1), all);
      } else if (chance.nextDouble() < patient.persona().tells()) {
        all.add(skip(item, place));
      }
    }

    /** The week's times, spread evenly from Monday on. */
    private boolean asked(int timesAWeek) {
      int weekday = date.getDayOfWeek().getValue();
      return weekday * timesAWeek / 7 > (weekday - 1) * timesAWeek / 7;
    }

    private void sets(JsonNode item, int place, int times, List<Map<String, Object>> all) {
      int each = item.path("dose").path("sets").asInt(1);
      for (int time = 0; time < times; time++) {
        for (int set = 1; set <= each; set++) {
          all.add(set(item, place, time, time * each + set));
        }
      }
      for (int more = 1; more <= patient.persona().extraSets(); more++) {
        all.add(set(item, place, times, times * each + more));
      }
    }

    private Map<String, Object> set(JsonNode item, int place, int time, int number) {
      JsonNode dose = item.path("dose");
      Map<String, Object> entry = entry("SET", item, place, time, number);
      entry.put("set", number);
      if (dose.has("reps")) {
        entry.put("reps", dose.path("reps").asInt());
      }
      int seconds = dose.path("holdSec").asInt(dose.path("durationSec").asInt(0));
      if (seconds > 0) {
        entry.put("seconds", seconds);
      }
      int pain = pain();
      entry.put("pain", pain);
      int target = dose.path("effortTarget").asInt(3) + patient.persona().strain();
      entry.put("effort", Math.clamp(target + chance.nextInt(-1, 2), 0, 10));
      if (pain >= STRONG && number == 1 && place == 0) {
        entry.put("note", "Sharp today, I stopped early.");
      }
      return entry;
    }

    private int pain() {
      double noise = chance.nextDouble() * 1.6 - 0.8;
      int pain = (int) Math.round(patient.persona().pain(ago) + noise);
      return Math.clamp(pain, 0, 10);
    }

    private Map<String, Object> skip(JsonNode item, int place) {
      Map<String, Object> entry = entry("SKIP", item, place, 0, 0);
      boolean hurts = patient.persona() == Persona.FLARE;
      entry.put("skipReason", hurts ? "PAIN" : REASONS.get(chance.nextInt(REASONS.size())));
      return entry;
    }

    private Map<String, Object> entry(String kind, JsonNode item, int place, int time, int number) {
      Instant at =
          date.atTime(WAKES + time * 4, place * 6 + chance.nextInt(5), chance.nextInt(60))
              .atZone(zone)
              .toInstant()
              .plusSeconds(number * 75L);
      String id = item.path("item").asString();
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("id", SeedIds.of("log/" + id + "/" + date + "/" + number, at));
      entry.put("kind", kind);
      entry.put("item", id);
      entry.put("exercise", item.path("exercise").asString());
      entry.put("planVersion", progresses(patient) && ago < NEW_VERSION ? 2 : 1);
      entry.put("occurredAt", at.toString());
      entry.put("zone", zone.getId());
      entry.put("day", date.toString());
      return entry;
    }
  }
}
