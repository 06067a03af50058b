package academy.aligned.cloud.data;

import academy.aligned.cloud.Setting;
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
import software.amazon.awscdk.services.dynamodb.TableEncryptionV2;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.kms.Key;
import software.constructs.Construct;

/** The one shape that all tables have. */
final class Tables {
  private Tables() {}

  static TableV2 create(Construct scope, Setting setting, Key key, String name) {
    String id = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return TableV2.Builder.create(scope, id + "Table")
        .tableName(setting.name(name))
        .encryption(TableEncryptionV2.customerManagedKey(key))
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
