package academy.aligned.assure.contract;

import academy.aligned.assure.contract.cloud.Cloud;
import academy.aligned.assure.contract.cloud.Target;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.testkit.world.Jobs;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One area of what we rely on, held against every target; two practices of its own each time. */
@ParameterizedClass(name = "{0}")
@EnumSource(Target.class)
@ExtendWith(Differences.class)
abstract class Contract {
  @Parameter @Nullable Target target;
  private @Nullable Cloud cloud;
  private @Nullable JobScope north;
  private @Nullable JobScope south;

  @BeforeEach
  void reach() {
    Cloud reached = Objects.requireNonNull(target).cloud();
    Jobs jobs = new Jobs(reached.ids(), reached.clock());
    cloud = reached;
    north = jobs.scope(tenant(reached));
    south = jobs.scope(tenant(reached));
  }

  private static TenantId tenant(Cloud cloud) {
    String id = cloud.ids().next().replace("-", "");
    return new TenantId(id.substring(id.length() - 12));
  }

  final Cloud cloud() {
    return Objects.requireNonNull(cloud);
  }

  final JobScope north() {
    return Objects.requireNonNull(north);
  }

  final JobScope south() {
    return Objects.requireNonNull(south);
  }

  /** A name nobody had before, such as of a queue. */
  final String fresh(String what) {
    String id = cloud().ids().next();
    return what + "-" + id.substring(id.length() - 12);
  }

  /** Waits for what happens in the background, and lets time go by where that is asked for. */
  final boolean eventually(Duration step, BooleanSupplier condition) throws InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    for (int round = 1; System.nanoTime() < until; round++) {
      if (condition.getAsBoolean()) {
        return true;
      }
      if (!step.isZero() && round % 10 == 0) {
        cloud().later(step);
      }
      Thread.sleep(20);
    }
    return condition.getAsBoolean();
  }
}
