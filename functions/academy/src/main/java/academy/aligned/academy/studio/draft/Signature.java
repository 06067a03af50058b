package academy.aligned.academy.studio.draft;

import academy.aligned.academy.studio.draft.Happening.Act;
import academy.aligned.kernel.door.TenantScope.EditorScope;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Person;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Who did what when, as a course's history tells it. */
public record Signature(Directory directory, InstantSource clock) {
  private static final String CLOCK = "The schedule";

  public Happening of(EditorScope scope, Act act) {
    return of(scope, act, null, null);
  }

  public Happening of(
      EditorScope scope, Act act, @Nullable Integer version, @Nullable String note) {
    String name = directory.person(scope.user()).map(Person::name).orElse("Somebody");
    return new Happening(clock.instant(), name, act, version, note);
  }

  /** What happened because its hour had come. */
  public Happening ofClock(Act act, int version) {
    return new Happening(clock.instant(), CLOCK, act, version, null);
  }
}
