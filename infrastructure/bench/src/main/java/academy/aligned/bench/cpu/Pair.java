package academy.aligned.bench.cpu;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Two ways of doing a thing, done in turns on one thread, so that what disturbs one disturbs the
 * other.
 *
 * @param whole the n-th whole request, made ready outside the time that is taken
 * @param bare the n-th SDK call alone
 */
record Pair(IntFunction<Runnable> whole, IntFunction<Runnable> bare) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Medians of processor time in milliseconds; {@code ratio} is that of the two medians. */
  record Result(double whole, double bare) {
    double ratio() {
      return whole / bare;
    }
  }

  /** Those from the n-th on, after so many that are not counted. */
  Result measured(int warmUps, int from, int rounds) {
    long[] wholes = new long[rounds];
    long[] bares = new long[rounds];
    for (int round = -warmUps; round < rounds; round++) {
      int n = from + warmUps + round;
      long one = cpu(whole.apply(n));
      long other = cpu(bare.apply(n));
      if (round >= 0) {
        wholes[round] = one;
        bares[round] = other;
      }
    }
    return new Result(median(wholes), median(bares));
  }

  private static long cpu(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return THREADS.getCurrentThreadCpuTime() - before;
  }

  private static double median(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e6;
  }
}
