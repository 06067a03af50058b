package academy.aligned.bench.cpu;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What others take of this machine, as a share of all its cores: who shares a core's caches with us
 * makes one of two ways of working look slower than it is.
 */
public final class Neighbours {
  private static final double TOO_BUSY = 0.2;
  private final OperatingSystemMXBean machine =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Counts from here on. */
  public void watch() {
    machine.getCpuLoad();
    machine.getProcessCpuLoad();
  }

  /** Their share since then, from 0 to 1. */
  public double share() {
    return Math.max(0, machine.getCpuLoad() - machine.getProcessCpuLoad());
  }

  public static boolean tooBusy(double share) {
    return share > TOO_BUSY;
  }
}
