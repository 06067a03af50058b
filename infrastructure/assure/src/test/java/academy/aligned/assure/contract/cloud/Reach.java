package academy.aligned.assure.contract.cloud;

import java.util.EnumMap;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/** Begins each cloud when its first contract is held, and remembers which are out of reach. */
final class Reach {
  private static final Map<Target, Cloud> BEGUN = new EnumMap<>(Target.class);
  private static final Map<Target, String> AWAY = new EnumMap<>(Target.class);

  private Reach() {}

  static synchronized Cloud to(Target target) {
    if (AWAY.containsKey(target)) {
      throw new TestAbortedException(AWAY.get(target));
    }
    try {
      return BEGUN.computeIfAbsent(target, Reach::begin);
    } catch (Unreachable away) {
      AWAY.put(target, away.getMessage());
      throw new TestAbortedException(away.getMessage());
    }
  }

  private static Cloud begin(Target target) {
    return switch (target) {
      case EMBEDDED -> EmbeddedCloud.start();
      case LOCALSTACK -> RemoteCloud.reached();
      case CONTAINER -> ContainerCloud.start();
    };
  }
}
