package academy.aligned.assure.contract.cloud;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.wiring.Stores;
import academy.aligned.storage.wiring.TenantRole;
import academy.aligned.testkit.parts.Tables;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sts.StsClient;

/** One cloud as our own stores and gateways reach it, with a table and a bucket for this run. */
public abstract class Cloud {
  public static final String ROLE = "arn:aws:iam::000000000000:role/aligned-tenant";
  private static final String RUN = Long.toString(System.currentTimeMillis(), 36);

  private final Line line;
  private final InstantSource clock;
  private final Ids ids;
  private final TenantRole role;
  private final Stores stores;
  private final List<ExecutionInterceptor> interceptors;

  Cloud(Line line, InstantSource clock, List<ExecutionInterceptor> interceptors) {
    this.line = line;
    this.clock = clock;
    this.ids = new Ids(clock, new SecureRandom());
    this.role = new TenantRole(sts(), ROLE, clock);
    this.interceptors = interceptors;
    this.stores = new Stores(seenBy(interceptors), role, clock);
    Tables.create(dynamo(), List.of(table()));
  }

  private Stores.Cloud seenBy(List<ExecutionInterceptor> interceptors) {
    return new Stores.Cloud(
        Line.REGION,
        line.self(),
        Line.HTTP,
        Optional.of(line.database()),
        Optional.of(line.files()),
        Optional.empty(),
        interceptors);
  }

  /** What a queue is read by, where rules and schedules put things. */
  public abstract Inbox inbox(String name);

  /** Lets time go by: at once where the clock is ours, else by waiting. */
  public abstract void later(Duration step);

  /** The subjects of the mails that went to this address. */
  public abstract List<String> mailsTo(String address);

  /** One for each run, so that runs do not see each other's rows. */
  public final String table() {
    return "aligned-contract-" + RUN;
  }

  public final String bucket() {
    return "contract-" + RUN;
  }

  public final String bus() {
    return "contract-" + RUN;
  }

  public final InstantSource clock() {
    return clock;
  }

  public final Ids ids() {
    return ids;
  }

  public final Stores stores() {
    return stores;
  }

  /** Stores of somebody who holds one practice's session, whoever's rows are asked for. */
  public final Stores straying(TenantId tenant) {
    return new Stores(seenBy(interceptors), _ -> role.forTenant(tenant), clock);
  }

  public final TenantRole role() {
    return role;
  }

  public final DynamoDbClient dynamo() {
    return line.to(line.database(), DynamoDbClient.builder());
  }

  public final DynamoDbStreamsClient streams() {
    return line.to(line.database(), DynamoDbStreamsClient.builder());
  }

  public final S3Client s3() {
    return line.to(line.files(), S3Client.builder().forcePathStyle(true));
  }

  public final StsClient sts() {
    return line.to(line.control(), StsClient.builder());
  }

  public final EventBridgeClient events() {
    return line.to(line.control(), EventBridgeClient.builder());
  }

  public final SchedulerClient scheduler() {
    return line.to(line.control(), SchedulerClient.builder());
  }

  public final SesV2Client ses() {
    return line.to(line.control(), SesV2Client.builder());
  }

  final Line line() {
    return line;
  }
}
