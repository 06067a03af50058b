package academy.aligned.bench.cpu;

import academy.aligned.care.CareParts;
import academy.aligned.care.Clinic;
import academy.aligned.kernel.door.Doorkeeper;
import academy.aligned.storage.directory.CachedDoorkeeper;
import academy.aligned.storage.directory.DynamoDirectory;
import academy.aligned.storage.table.Rows;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.wiring.Stores;
import academy.aligned.storage.wiring.TenantRole;
import academy.aligned.testkit.parts.EmbeddedDynamo;
import academy.aligned.testkit.world.Embedded;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Care over the same embedded rows as the clinic, without the guard and the meter: on Lambda
 * nothing stands between a store and the SDK.
 */
public record Laboratory(DynamoDbClient client, CareParts parts, Doorkeeper keeper) {

  public static Laboratory beside(Clinic clinic, ExecutionInterceptor... interceptors) {
    var client =
        Stores.database(
            new Stores.Cloud(
                Embedded.REGION,
                Embedded.SELF,
                UrlConnectionHttpClient.create(),
                Optional.of(EmbeddedDynamo.shared().endpoint()),
                Optional.empty(),
                Optional.empty(),
                List.of(interceptors)));
    CareParts known = clinic.world().parts();
    var role =
        new TenantRole(new OneRole(), "arn:aws:iam::000000000000:role/tenant", known.clock());
    var table = new TenantTable("aligned-care", new Rows(client, role), known.clock());
    var directory = new DynamoDirectory(client, "aligned-directory", known.clock());
    // Host and member stay remembered while the clinic's clock runs through weeks.
    InstantSource still = InstantSource.fixed(known.clock().instant());
    return new Laboratory(
        client,
        new CareParts(table, directory, known.clock(), known.links()),
        new CachedDoorkeeper(directory, still));
  }
}
