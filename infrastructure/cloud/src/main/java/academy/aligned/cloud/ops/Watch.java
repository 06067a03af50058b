package academy.aligned.cloud.ops;

import java.util.Map;

/**
 * One thing that is looked at each few minutes.
 *
 * @param what whose trouble it is, and of which kind: the alarm's name
 * @param why what a person who is woken by it should know
 * @param statistic a statistic of CloudWatch's, or a percentile such as {@code p99}
 * @param most what is still well
 */
record Watch(
    String what,
    String why,
    String namespace,
    String metric,
    Map<String, String> of,
    String statistic,
    double most) {
  boolean percentile() {
    return statistic.startsWith("p");
  }
}
