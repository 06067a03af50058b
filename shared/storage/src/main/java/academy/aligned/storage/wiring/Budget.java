package academy.aligned.storage.wiring;

import java.time.Duration;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;

/**
 * How long a service of AWS may keep us waiting, in all and for one try. The SDK's own defaults try
 * for a minute, which is longer than any caller of ours waits.
 */
public enum Budget {
  DATABASE(2_000, 500),
  /** Credentials of a tenant, which every first request of one waits for. */
  TOKENS(1_000, 450),
  FILES(3_000, 2_000),
  /** Sending is not safe to repeat: a try may use all the time there is. */
  MAIL(3_000, 2_900),
  ACCOUNTS(4_000, 3_000),
  TRANSCODING(5_000, 4_000),
  /** What is closed: asked beside the calls. */
  SWITCHES(1_000, 450),
  /** CloudFront's own calls, which nobody waits for. */
  EDGE(6_000, 5_000);

  private final Duration all;
  private final Duration attempt;

  Budget(int all, int attempt) {
    this.all = Duration.ofMillis(all);
    this.attempt = Duration.ofMillis(attempt);
  }

  public Duration all() {
    return all;
  }

  /** What a client of the service is built with. */
  public ClientOverrideConfiguration override() {
    return builder().build();
  }

  ClientOverrideConfiguration.Builder builder() {
    return ClientOverrideConfiguration.builder().apiCallTimeout(all).apiCallAttemptTimeout(attempt);
  }
}
