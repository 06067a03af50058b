package academy.aligned.custody;

import academy.aligned.custody.arrival.ImportPractice;
import academy.aligned.custody.bundle.Bundle;
import academy.aligned.custody.bundle.KeyMap;
import academy.aligned.custody.bundle.Manifest;
import academy.aligned.custody.copy.MakeCopies;
import academy.aligned.custody.erase.ErasePractice;
import academy.aligned.custody.erase.Ledger;
import academy.aligned.custody.erase.OtherCopies;
import academy.aligned.custody.export.ExportPractice;
import academy.aligned.custody.moment.Snapshots;
import academy.aligned.custody.place.Installation;
import academy.aligned.custody.place.Register;
import academy.aligned.custody.restore.RestorePractice;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;

/** The commands, each with what it tells in the end. */
record Commands(Installation at, Map<String, String> settings) {
  private static final Duration GRACE = Duration.ofDays(30);
  private static final Duration REST = Duration.ofSeconds(5);

  String export(Words words) {
    TenantId tenant = practice(words.needed());
    Instant moment = words.moment().orElseGet(this::now).truncatedTo(ChronoUnit.SECONDS);
    String host =
        new Register(at, tenant).practice().map(Register.Entry::host).orElse(tenant.value());
    String name =
        "%s-%s.aligned.zip"
            .formatted(host.replaceFirst("\\..*", ""), moment.toString().replace(":", ""));
    Path bundle = Path.of(words.option("--to").orElse(".")).resolve(name);
    KeyMap keys = words.option("--keys").map(Commands::keys).orElse(KeyMap.SAME);
    try (var snapshot = new Snapshots(at).take(words.moment())) {
      Manifest written =
          new ExportPractice(at, tenant, keys, words.moment().orElseGet(this::now))
              .write(snapshot, bundle);
      return counts(written.counts()) + "sum " + written.sum() + "\n" + bundle + "\n";
    }
  }

  String take(Words words) {
    try (Bundle bundle = Bundle.open(Path.of(words.needed()))) {
      Manifest.Keys keys = bundle.manifest().keys();
      if (words.option("--sum").filter(sum -> !sum.equals(bundle.sum())).isPresent()) {
        throw new Refused(
            "This is not the bundle with that sum; its own is %s. Get it again from its writer."
                .formatted(bundle.sum()));
      }
      TenantId tenant =
          words.option("--as").map(Commands::id).orElseGet(() -> new TenantId(keys.tenant()));
      String host = words.option("--host").orElse(keys.host());
      if (new Ledger(at).knows(tenant)) {
        throw new Refused(
            "%s was erased here, and stays away. Import under a new id (--as).".formatted(tenant));
      }
      var outcome = new ImportPractice(at, bundle, tenant, host).run();
      words.option("--keys").ifPresent(file -> write(file, outcome.keys()));
      return outcome.fresh()
          ? counts(bundle.manifest().counts()) + tenant + " is at " + host + "\n"
          : tenant + " is there already, from this very bundle; nothing was changed\n";
    }
  }

  String restore(Words words) {
    TenantId tenant = practice(words.needed());
    Instant moment =
        words.moment().orElseThrow(() -> new Refused("Say to which moment: --at <moment>."));
    var restore = new RestorePractice(at, tenant, moment, this::now, REST);
    var outcome = words.has("--dry-run") ? restore.look() : restore.run();
    return "%s items put back, %s taken away%s%n"
        .formatted(
            sum(outcome.put()),
            sum(outcome.deleted()),
            words.has("--dry-run")
                ? " if it were done: nothing was changed"
                : ", in %d rounds".formatted(outcome.rounds()));
  }

  String erase(Words words) {
    var copies =
        new OtherCopies(
            Stream.of(settings.getOrDefault("FORGET_AT", "").split(","))
                .filter(address -> !address.isBlank())
                .map(URI::create)
                .toList());
    if (words.has("--again")) {
      return again(copies);
    }
    TenantId tenant = practice(words.needed());
    if (!new Ledger(at).knows(tenant)) {
      refuseErasure(tenant, words);
      words.option("--export-to").ifPresent(folder -> kept(words, tenant, folder));
    }
    return counts(new ErasePractice(at, tenant, copies, this::now).run().counts());
  }

  /** What owners asked for. */
  String copies() {
    StringBuilder told = new StringBuilder();
    List<MakeCopies.Outcome> outcomes = new MakeCopies(at, this::now).run();
    outcomes.forEach(
        made -> told.append("%s  %s  %s%n".formatted(made.practice(), made.copy(), made.told())));
    return told.append("%d copies were wanted%n".formatted(outcomes.size())).toString();
  }

  private void kept(Words words, TenantId tenant, String folder) {
    export(new Words("export", tenant.value(), Map.of("--to", folder)));
    if (words.has("--without-export")) {
      throw new Refused("Say one: --export-to or --without-export.");
    }
  }

  /** What came back with an older table goes again; where nothing did, nothing is changed. */
  private String again(OtherCopies copies) {
    StringBuilder told = new StringBuilder();
    Ledger ledger = new Ledger(at);
    List<TenantId> erased = ledger.tenants();
    try (var present = new Snapshots(at).take(Optional.empty())) {
      for (TenantId tenant : erased) {
        var erase = new ErasePractice(at, tenant, copies, this::now);
        long left = erase.left(present);
        told.append("%s  %d left%n".formatted(tenant, left));
        if (left > 0 || !ledger.done(tenant)) {
          told.append(counts(erase.run().counts()));
        }
      }
    }
    return told.append("%d practices in the ledger%n".formatted(erased.size())).toString();
  }

  private void refuseErasure(TenantId tenant, Words words) {
    Register.Entry practice =
        new Register(at, tenant)
            .practice()
            .orElseThrow(() -> new Refused("There is no practice " + tenant + "."));
    if (!words.has("--export-to") && !words.has("--without-export")) {
      throw new Refused("Keep an export (--export-to <folder>), or say --without-export.");
    }
    if (words.has("--now")) {
      if (!words.option("--now").orElse("").equals(practice.name())) {
        throw new Refused("Type the practice's name as it is: --now \"" + practice.name() + "\".");
      }
      return;
    }
    Instant over =
        practice.status().equals("OFFBOARDING") && !practice.marked().isEmpty()
            ? Instant.parse(practice.marked()).plus(GRACE)
            : Instant.MAX;
    if (now().isBefore(over)) {
      throw new Refused(
          over.equals(Instant.MAX)
              ? practice.name() + " is not leaving: an operator marks it OFFBOARDING first."
              : practice.name() + " may be erased from " + over + " on (or with --now).");
    }
  }

  private Instant now() {
    return Clock.systemUTC()
        .instant()
        .plus(Duration.parse(settings.getOrDefault("CLOCK_AHEAD", "PT0S")));
  }

  /** By its id, its host, or the first word of its host. */
  private TenantId practice(String typed) {
    String platform = settings.getOrDefault("PLATFORM", "aligned.localhost");
    Register any = new Register(at, TenantId.PLATFORM);
    return any.holder(typed.contains(".") ? typed : typed + "." + platform)
        .or(() -> TenantId.parse(typed))
        .orElseThrow(() -> new Refused("There is no practice '" + typed + "'."));
  }

  private static TenantId id(String typed) {
    return TenantId.parse(typed)
        .orElseThrow(() -> new Refused("An id is twelve characters of a–z and 0–9."));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String counts(Map<String, Long> counts) {
    StringBuilder told = new StringBuilder();
    new TreeMap<>(counts).forEach((what, count) -> told.append("%8d  %s%n".formatted(count, what)));
    return told.toString();
  }

  private static KeyMap keys(String file) {
    try {
      return new KeyMap(
          Json.MAPPER.readValue(
              Files.readAllBytes(Path.of(file)), new TypeReference<Map<String, String>>() {}));
    } catch (IOException missing) {
      throw new Refused("The names cannot be read: " + file);
    }
  }

  private static void write(String file, KeyMap keys) {
    try {
      Files.write(Path.of(file), List.of(Json.MAPPER.writeValueAsString(keys.names())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
