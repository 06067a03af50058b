package academy.aligned.testkit.directory;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Told;
import academy.aligned.kernel.events.AcademyEvent.PublishingDue;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.directory.Ticks;
import academy.aligned.testkit.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TicksTest {
  private final World<String> world =
      World.of(Surface.<String>of("probe").build(), _ -> "no parts");

  private List<TenantId> told() {
    return told(Told.EVERY_OPEN_TENANT);
  }

  private List<TenantId> told(Told whom) {
    var timer = new Surface.Timer("academy-events", "rate(1 minute)", PublishingDue.class, whom);
    new Ticks(world.ground().directory(), List.of(timer))
        .apply(Map.of("event", "academy.publishing-due"));
    return world.published().stream().map(event -> new TenantId(event.tenant())).toList();
  }

  @Test
  void
      a_tick_is_told_to_every_open_practice_and_to_the_platform_whose_courses_are_published_by_it() {
    assertThat(told())
        .contains(world.north().tenant(), world.south().tenant(), TenantId.PLATFORM)
        .doesNotHaveDuplicates();
  }

  @Test
  void what_is_the_platforms_alone_is_told_to_nobody_else() {
    assertThat(told(Told.THE_PLATFORM)).containsExactly(TenantId.PLATFORM);
  }

  @Test
  void a_practice_that_is_shut_is_told_nothing() {
    world
        .ground()
        .directory()
        .mark(new PlatformScope("a test", "test"), world.south().tenant(), Status.SUSPENDED);
    world.published();
    assertThat(told()).contains(world.north().tenant()).doesNotContain(world.south().tenant());
  }
}
