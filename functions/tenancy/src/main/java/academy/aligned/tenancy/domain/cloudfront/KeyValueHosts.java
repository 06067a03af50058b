package academy.aligned.tenancy.domain.cloudfront;

import academy.aligned.tenancy.domain.edge.HostStore;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.cloudfrontkeyvaluestore.CloudFrontKeyValueStoreClient;
import software.amazon.awssdk.services.cloudfrontkeyvaluestore.model.CloudFrontKeyValueStoreException;
import software.amazon.awssdk.services.cloudfrontkeyvaluestore.model.ConflictException;
import software.amazon.awssdk.services.cloudfrontkeyvaluestore.model.ResourceNotFoundException;

/**
 * The key value store that the edge's functions read; each write names the state it was made for.
 */
public record KeyValueHosts(CloudFrontKeyValueStoreClient client, String store)
    implements HostStore {
  private static final int TRIES = 5;
  private static final int PRECONDITION_FAILED = 412;

  @Override
  public void keep(Supplier<Map<String, Optional<String>>> now) {
    for (int left = TRIES; ; left--) {
      try {
        write(now);
        return;
      } catch (CloudFrontKeyValueStoreException refused) {
        if (left == 0 || !faster(refused)) {
          throw refused;
        }
      }
    }
  }

  /** Whether somebody else wrote between our look and our write. */
  private static boolean faster(CloudFrontKeyValueStoreException refused) {
    return refused instanceof ConflictException || refused.statusCode() == PRECONDITION_FAILED;
  }

  private void write(Supplier<Map<String, Optional<String>>> now) {
    String state = client.describeKeyValueStore(it -> it.kvsARN(store)).eTag();
    for (var entry : now.get().entrySet()) {
      String seen = state;
      state =
          entry
              .getValue()
              .map(value -> put(entry.getKey(), value, seen))
              .orElseGet(() -> delete(entry.getKey(), seen));
    }
  }

  private String put(String host, String value, String state) {
    return client.putKey(it -> it.kvsARN(store).key(host).value(value).ifMatch(state)).eTag();
  }

  private String delete(String host, String state) {
    try {
      return client.deleteKey(it -> it.kvsARN(store).key(host).ifMatch(state)).eTag();
    } catch (ResourceNotFoundException gone) {
      return state;
    }
  }
}
