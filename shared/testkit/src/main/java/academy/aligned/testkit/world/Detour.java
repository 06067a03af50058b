package academy.aligned.testkit.world;

import academy.aligned.kernel.ids.TenantId;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The seeded fault of a store that forgets its scope: while it is on, keys of one tenant lead to
 * another's rows.
 */
public final class Detour implements ExecutionInterceptor {
  private final boolean open;
  private volatile String from = "";
  private volatile String to = "";

  Detour(boolean open) {
    this.open = open;
  }

  void lead(TenantId from, TenantId to) {
    this.from = "T#" + from;
    this.to = "T#" + to;
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    if (!open || from.isEmpty()) {
      return context.request();
    }
    return switch (context.request()) {
      case GetItemRequest get -> get.toBuilder().key(led(get.key())).build();
      case PutItemRequest put -> put.toBuilder().item(led(put.item())).build();
      case UpdateItemRequest update -> update.toBuilder().key(led(update.key())).build();
      case QueryRequest query ->
          query.toBuilder()
              .expressionAttributeValues(led(query.expressionAttributeValues()))
              .build();
      default -> context.request();
    };
  }

  private Map<String, AttributeValue> led(Map<String, AttributeValue> values) {
    Map<String, AttributeValue> led = new HashMap<>(values);
    led.replaceAll(
        (_, value) ->
            value.s() != null && value.s().startsWith(from)
                ? AttributeValue.fromS(to + value.s().substring(from.length()))
                : value);
    return led;
  }
}
