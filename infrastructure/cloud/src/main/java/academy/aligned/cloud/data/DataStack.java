package academy.aligned.cloud.data;

import academy.aligned.cloud.Contexts;
import academy.aligned.cloud.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.cloudfront.PublicKey;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.events.BaseArchiveProps;
import software.amazon.awscdk.services.events.EventBus;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.s3.Bucket;
import software.constructs.Construct;

/** Tables, buckets and the bus with its archive; depends on nothing. */
public final class DataStack extends Stack {
  private final Setting setting;
  private final Key key;
  private final Map<String, TableV2> tables = new LinkedHashMap<>();
  private final TableV2 directory;
  private final Buckets buckets;
  private final EventBus bus;
  private final List<PublicKey> playbackKeys;

  public DataStack(
      Construct scope, String id, StackProps props, Contexts contexts, Setting setting) {
    super(scope, id, props);
    setTerminationProtection(true);
    this.setting = setting;
    this.key = Sealing.create(this, setting);
    contexts.names().forEach(name -> tables.put(name, Tables.create(this, setting, key, name)));
    this.directory = Tables.create(this, setting, key, "directory");
    this.buckets = Buckets.create(this, setting, key);
    this.bus = makeBus();
    this.playbackKeys = PlaybackKeys.create(this, setting);
    Secrets.create(this, setting, key);
  }

  /** Every table that publishes: the contexts' own and the directory. */
  public Map<String, TableV2> publishing() {
    Map<String, TableV2> all = new LinkedHashMap<>(tables);
    all.put("directory", directory);
    return all;
  }

  public TableV2 table(String context) {
    return Objects.requireNonNull(tables.get(context), context);
  }

  public TableV2 directory() {
    return directory;
  }

  public Bucket sites() {
    return buckets.sites();
  }

  public Bucket media() {
    return buckets.media();
  }

  public Bucket copies() {
    return buckets.copies();
  }

  public Bucket exports() {
    return buckets.exports();
  }

  public Bucket shells() {
    return buckets.shells();
  }

  public Bucket logs() {
    return buckets.logs();
  }

  /** To read and write what is sealed by way of these services, and never the key itself. */
  public PolicyStatement unseal(String... services) {
    return Sealing.use(this, key, List.of(services));
  }

  public EventBus eventBus() {
    return bus;
  }

  /** The keys that CloudFront checks signed media addresses by; the first one signs. */
  public List<PublicKey> playbackKeys() {
    return playbackKeys;
  }

  /** The tables that tenants' rows lie in, as an ARN pattern over their names. */
  public String tablesArn() {
    return arn("dynamodb", "table/" + setting.name("*"));
  }

  /** By its name, which is ours to choose: nobody has to wait for the table to know it. */
  public String directoryArn() {
    return arn("dynamodb", "table/" + setting.name("directory"));
  }

  public String bucketArn(String purpose) {
    return "arn:%s:s3:::%s".formatted(getPartition(), Buckets.name(this, setting, purpose));
  }

  public String arn(String service, String thing) {
    return "arn:%s:%s:%s:%s:%s"
        .formatted(getPartition(), service, getRegion(), getAccount(), thing);
  }

  /** The buckets that tenants' files lie in. */
  public String bucketsArn() {
    return bucketArn("*");
  }

  private EventBus makeBus() {
    EventBus made = EventBus.Builder.create(this, "Bus").eventBusName(setting.name("bus")).build();
    made.archive(
        "Archive",
        BaseArchiveProps.builder()
            .archiveName(setting.name("facts"))
            .description("Every fact of thirty days, to be heard again after a mistake of ours.")
            .eventPattern(EventPattern.builder().source(List.of("aligned")).build())
            .retention(Duration.days(30))
            .build());
    return made;
  }
}
