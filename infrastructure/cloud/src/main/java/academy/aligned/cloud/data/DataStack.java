package academy.aligned.cloud.data;

import academy.aligned.cloud.Contexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.cloudfront.PublicKey;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.events.BaseArchiveProps;
import software.amazon.awscdk.services.events.EventBus;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.s3.Bucket;
import software.constructs.Construct;

/** Tables, buckets and the bus with its archive; depends on nothing. */
public final class DataStack extends Stack {
  private final Map<String, TableV2> tables = new LinkedHashMap<>();
  private final TableV2 directory;
  private final Buckets buckets;
  private final EventBus bus;
  private final PublicKey playbackKey;

  public DataStack(Construct scope, String id, StackProps props, Contexts contexts) {
    super(scope, id, props);
    setTerminationProtection(true);
    contexts.names().forEach(name -> tables.put(name, Tables.create(this, name)));
    this.directory = Tables.create(this, "directory");
    this.buckets = Buckets.create(this);
    this.bus = makeBus();
    this.playbackKey = makePlaybackKey();
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

  public Bucket shells() {
    return buckets.shells();
  }

  public EventBus eventBus() {
    return bus;
  }

  /** The key that CloudFront checks signed media addresses by. */
  public PublicKey playbackKey() {
    return playbackKey;
  }

  /** The tables that tenants' rows lie in, as an ARN pattern over their names. */
  public String tablesArn() {
    return "arn:%s:dynamodb:%s:%s:table/%s*"
        .formatted(getPartition(), getRegion(), getAccount(), Tables.PREFIX);
  }

  /** The buckets that tenants' files lie in. */
  public String bucketsArn() {
    return "arn:%s:s3:::%s".formatted(getPartition(), Buckets.name(this, "*"));
  }

  private EventBus makeBus() {
    EventBus made = EventBus.Builder.create(this, "Bus").eventBusName("aligned").build();
    made.archive(
        "Archive",
        BaseArchiveProps.builder()
            .eventPattern(EventPattern.builder().source(List.of("aligned")).build())
            .retention(Duration.days(30))
            .build());
    return made;
  }

  private PublicKey makePlaybackKey() {
    var pem =
        CfnParameter.Builder.create(this, "PlaybackPublicKey")
            .type("String")
            .description("The public half, as PEM, of the key in the secret aligned/playback.")
            .build();
    return PublicKey.Builder.create(this, "PlaybackKey").encodedKey(pem.getValueAsString()).build();
  }
}
