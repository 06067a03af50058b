package academy.aligned.cloud.data;

import java.util.List;
import java.util.Locale;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.Billing;
import software.amazon.awscdk.services.dynamodb.GlobalSecondaryIndexPropsV2;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.ProjectionType;
import software.amazon.awscdk.services.dynamodb.StreamViewType;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.constructs.Construct;

/** The one shape that all tables have. */
final class Tables {
  static final String PREFIX = "aligned-";

  private Tables() {}

  static TableV2 create(Construct scope, String name) {
    String id = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return TableV2.Builder.create(scope, id + "Table")
        .tableName(PREFIX + name)
        .partitionKey(text("pk"))
        .sortKey(text("sk"))
        .globalSecondaryIndexes(List.of(index()))
        .billing(Billing.onDemand())
        .dynamoStream(StreamViewType.NEW_AND_OLD_IMAGES)
        .timeToLiveAttribute("ttl")
        .pointInTimeRecoverySpecification(
            PointInTimeRecoverySpecification.builder().pointInTimeRecoveryEnabled(true).build())
        .deletionProtection(true)
        .removalPolicy(RemovalPolicy.RETAIN)
        .build();
  }

  private static GlobalSecondaryIndexPropsV2 index() {
    return GlobalSecondaryIndexPropsV2.builder()
        .indexName("gsi1")
        .partitionKey(text("gsi1pk"))
        .sortKey(text("gsi1sk"))
        .projectionType(ProjectionType.ALL)
        .build();
  }

  private static Attribute text(String name) {
    return Attribute.builder().name(name).type(AttributeType.STRING).build();
  }
}
