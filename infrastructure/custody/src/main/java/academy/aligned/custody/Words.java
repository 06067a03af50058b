package academy.aligned.custody;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command as it was typed: its name, what it is about, and its options. */
record Words(String command, String about, Map<String, String> options) {
  private static final Set<String> BARE = Set.of("--dry-run", "--without-export", "--again");
  private static final Set<String> WITH_VALUE =
      Set.of("--at", "--to", "--keys", "--as", "--host", "--export-to", "--now", "--sum");

  static Words of(List<String> args) {
    String about = "";
    Map<String, String> options = new HashMap<>();
    for (int i = 1; i < args.size(); i++) {
      String word = args.get(i);
      if (BARE.contains(word)) {
        options.put(word, "");
      } else if (WITH_VALUE.contains(word)) {
        if (++i == args.size()) {
          throw new Refused(word + " needs a value behind it.");
        }
        options.put(word, args.get(i));
      } else if (word.startsWith("--") || !about.isEmpty()) {
        throw new Refused("What is '" + word + "'?");
      } else {
        about = word;
      }
    }
    return new Words(args.isEmpty() ? "" : args.getFirst(), about, options);
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  Optional<Instant> moment() {
    return option("--at").map(Words::instant);
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw new Refused("'" + text + "' is no moment: write it like 2026-11-27T09:30:00Z.");
    }
  }

  String needed() {
    if (about.isEmpty()) {
      throw new Refused("Say what: " + command + " <practice or bundle>.");
    }
    return about;
  }
}
