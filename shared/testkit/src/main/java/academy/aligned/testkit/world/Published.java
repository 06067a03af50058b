package academy.aligned.testkit.world;

import academy.aligned.testkit.fault.FaultLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Catches the events that ride on rows which were really written, in their order. */
final class Published implements ExecutionInterceptor {
  private final List<Map<String, AttributeValue>> events = new ArrayList<>();
  private final FaultLine line;

  Published(FaultLine line) {
    this.line = line;
  }

  @Override
  public synchronized void afterExecution(
      Context.AfterExecution context, ExecutionAttributes attributes) {
    carried(context.request()).forEach(event -> events.add(event.m()));
  }

  /** A write whose answer was lost stands, whatever its repetition was told. */
  @Override
  public synchronized void onExecutionFailure(
      Context.FailedExecution context, ExecutionAttributes attributes) {
    if (context.httpRequest().filter(line::unheard).isPresent()) {
      carried(context.request()).forEach(event -> events.add(event.m()));
    }
  }

  private static Stream<AttributeValue> carried(SdkRequest request) {
    return switch (request) {
      case PutItemRequest put -> Stream.ofNullable(put.item().get("evt"));
      case UpdateItemRequest update -> values(update.expressionAttributeValues());
      case TransactWriteItemsRequest all ->
          all.transactItems().stream()
              .flatMap(
                  item ->
                      item.put() != null
                          ? Stream.ofNullable(item.put().item().get("evt"))
                          : item.update() != null
                              ? values(item.update().expressionAttributeValues())
                              : Stream.empty());
      default -> Stream.empty();
    };
  }

  private static Stream<AttributeValue> values(Map<String, AttributeValue> values) {
    return values.values().stream()
        .filter(value -> value.hasM() && value.m().containsKey("data"))
        .filter(value -> value.m().containsKey("actor"));
  }

  /** What was published since the last call. */
  synchronized List<Map<String, AttributeValue>> take() {
    List<Map<String, AttributeValue>> taken = List.copyOf(events);
    events.clear();
    return taken;
  }
}
