package academy.aligned.tenancy.onboarding.progress;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.events.TenancyEvent.OnboardingStepDue;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import java.util.Optional;

/** Where the progress of an opening is kept. */
public record ProgressStore(TenantTable table) {
  private static final Key KEY = Partition.ROOT.at("ONBOARDING");

  public record Held(int version, Progress progress) {}

  public Optional<Held> find(TenantScope scope) {
    return table.get(scope, KEY).map(row -> new Held(row.version(), row.as(Progress.class)));
  }

  public void begin(TenantScope scope, Progress progress) {
    table
        .write(scope)
        .put(KEY, progress, Condition.ifAbsent())
        .publish(due(Step.CREATE_PRACTICE))
        .commit();
  }

  /** Saves, and tells what is to happen next. */
  public void save(TenantScope scope, Held before, Progress after, Optional<? extends Event> next) {
    var write = table.write(scope).put(KEY, after, Condition.ifVersion(before.version()));
    next.ifPresent(write::publish);
    write.commit().orConflict("The opening went on meanwhile.", "Look again.");
  }

  /** Marks a step done and lets the next begin; nothing if it was done before. */
  public void finish(TenantScope scope, Step step) {
    find(scope)
        .filter(held -> !held.progress().done(step))
        .ifPresent(
            held ->
                save(
                    scope,
                    held,
                    held.progress().finished(step),
                    step.next().map(ProgressStore::due)));
  }

  public static OnboardingStepDue due(Step step) {
    return new OnboardingStepDue(step.name());
  }
}
