package academy.aligned.storage.wiring;

import academy.aligned.kernel.switches.PolledSwitches;
import academy.aligned.kernel.switches.Switches;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.DynamoDirectory;
import academy.aligned.storage.directory.DynamoTally;
import academy.aligned.storage.directory.Tally;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.table.Rows;
import academy.aligned.storage.table.TenantTable;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Makes stores, each with the budget of its service. */
public final class Stores {
  private final InstantSource clock;
  private final TenantCredentials credentials;
  private final DynamoDbClient dynamo;
  private final Cloud cloud;
  private @Nullable FileClients files;

  public Stores(Cloud cloud, TenantCredentials credentials, InstantSource clock) {
    this.clock = clock;
    this.credentials = credentials;
    this.dynamo = database(cloud);
    this.cloud = cloud;
  }

  /**
   * Where the cloud is and who we are to it. {@code interceptors} see every request: the guard, the
   * capacity meter. {@code publicFiles} is the address a browser reaches the file store by.
   */
  public record Cloud(
      Region region,
      AwsCredentialsProvider self,
      SdkHttpClient http,
      java.util.Optional<URI> database,
      java.util.Optional<URI> files,
      java.util.Optional<URI> publicFiles,
      List<ExecutionInterceptor> interceptors) {}

  /** Lets go of every tenant's credentials, so that none gets into a snapshot. */
  public void forget() {
    credentials.forget();
  }

  public TenantTable table(String name) {
    return new TenantTable(name, new Rows(dynamo, credentials), clock);
  }

  public Directory directory(String name) {
    return new DynamoDirectory(dynamo, name, clock);
  }

  /** Counts in the directory's table. */
  public Tally tally(String name) {
    return new DynamoTally(dynamo, name, clock);
  }

  /** What operators close, by the document at {@code place}. */
  Switches switches(String place) {
    var source = new AppConfigSource(() -> AppConfigSource.client(cloud), place);
    return new PolledSwitches(source, clock, PolledSwitches.threads());
  }

  public TenantFiles files(String bucket) {
    return fileClients().tenantFiles(credentials, bucket);
  }

  /** Made when first asked for: most functions keep no files and do not carry the SDK for them. */
  private synchronized FileClients fileClients() {
    FileClients made = files == null ? FileClients.of(cloud) : files;
    files = made;
    return made;
  }

  /** The database's client, with its budget. */
  public static DynamoDbClient database(Cloud cloud) {
    var builder =
        DynamoDbClient.builder()
            .region(cloud.region())
            .credentialsProvider(cloud.self())
            .httpClient(cloud.http())
            .overrideConfiguration(within(Budget.DATABASE, cloud));
    cloud.database().ifPresent(builder::endpointOverride);
    return builder.build();
  }

  static ClientOverrideConfiguration within(Budget budget, Cloud cloud) {
    var settings = budget.builder();
    cloud.interceptors().forEach(settings::addExecutionInterceptor);
    return settings.build();
  }
}
