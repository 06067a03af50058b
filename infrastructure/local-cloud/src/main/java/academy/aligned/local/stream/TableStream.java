package academy.aligned.local.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** One table's stream, read shard by shard, a parent before its children. */
final class TableStream {
  private static final int LOOK_EVERY = 100;

  private final DynamoDbStreamsClient client;
  private final String arn;
  private final Checkpoint checkpoint;
  private final Map<String, String> iterators = new HashMap<>();
  private List<Shard> shards = List.of();
  private int polls;

  TableStream(DynamoDbStreamsClient client, String table, Checkpoint checkpoint) {
    this.client = client;
    this.checkpoint = checkpoint;
    this.arn = client.listStreams(r -> r.tableName(table)).streams().getLast().streamArn();
  }

  /**
   * Hands on what is new; a record is behind us only when the consumer took it. Returns how many.
   */
  int poll(Consumer<Record> consumer) {
    if (polls++ % LOOK_EVERY == 0) {
      look();
    }
    int read = 0;
    for (Shard shard : shards) {
      if (!checkpoint.finished(shard.shardId()) && !waitsForParent(shard)) {
        read += read(shard.shardId(), consumer);
      }
    }
    return read;
  }

  /** Nothing is read after this. */
  void end() {
    checkpoint.keepAll();
  }

  private void look() {
    shards = client.describeStream(r -> r.streamArn(arn)).streamDescription().shards();
    Set<String> ids = shards.stream().map(Shard::shardId).collect(Collectors.toSet());
    checkpoint.keepOnly(ids);
    iterators.keySet().retainAll(ids);
  }

  private boolean waitsForParent(Shard shard) {
    return shards.stream()
        .map(Shard::shardId)
        .anyMatch(id -> id.equals(shard.parentShardId()) && !checkpoint.finished(id));
  }

  private int read(String shard, Consumer<Record> consumer) {
    try {
      String iterator = iterators.computeIfAbsent(shard, this::iterator);
      GetRecordsResponse page = client.getRecords(r -> r.shardIterator(iterator));
      page.records().forEach(consumer);
      advance(shard, page);
      return page.records().size();
    } catch (ExpiredIteratorException _) {
      iterators.remove(shard);
    } catch (TrimmedDataAccessException _) {
      iterators.remove(shard);
      checkpoint.forget(shard);
    }
    return 0;
  }

  private void advance(String shard, GetRecordsResponse page) {
    if (!page.records().isEmpty()) {
      checkpoint.reached(shard, page.records().getLast().dynamodb().sequenceNumber());
    }
    if (page.nextShardIterator() == null) {
      checkpoint.finish(shard);
      iterators.remove(shard);
      polls = 0;
    } else {
      iterators.put(shard, page.nextShardIterator());
    }
  }

  private String iterator(String shard) {
    return client
        .getShardIterator(
            r -> {
              r.streamArn(arn).shardId(shard).shardIteratorType(ShardIteratorType.TRIM_HORIZON);
              checkpoint
                  .last(shard)
                  .ifPresent(
                      last ->
                          r.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER)
                              .sequenceNumber(last));
            })
        .shardIterator();
  }
}
