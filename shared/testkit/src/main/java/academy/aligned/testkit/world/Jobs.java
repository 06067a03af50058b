package academy.aligned.testkit.world;

import academy.aligned.kernel.door.EventDoor;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.TenancyEvent.OnboardingStepDue;
import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.table.Outbox;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Gets a job's scope as a job does: a door mints it for an event that was heard. */
public record Jobs(Ids ids, InstantSource clock) {
  public JobScope scope(TenantId tenant) {
    AtomicReference<JobScope> caught = new AtomicReference<>();
    Surface<Object> catching =
        Surface.of("tenancy")
            .hear(OnboardingStepDue.class, _ -> (scope, _) -> caught.set(scope))
            .build();
    var event = new OnboardingStepDue("TEST");
    var row = Outbox.attributes(event, tenant.value(), "job:test", ids.next(), clock);
    EventDoor.of(catching, "tenancy", new Object())
        .apply(Requests.batch(Requests.busEvent(row), "job"));
    return Objects.requireNonNull(caught.get());
  }
}
