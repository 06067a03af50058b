package academy.aligned.cloud.events;

import academy.aligned.cloud.Estate;
import academy.aligned.cloud.data.Allow;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.pipes.CfnPipe;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/**
 * Carries the facts that ride on a table's rows to the bus. {@code data} travels as text, since a
 * pipe cannot unwrap it; the event door reads both.
 */
public final class EventPipe {
  private static final String FACT = "$.dynamodb.NewImage.evt.M.";
  private static final String FILTER =
      "{\"dynamodb\":{\"NewImage\":{\"evt\":{\"M\":{\"id\":{\"S\":[{\"exists\":true}]}}}}}}";
  private static final String DETAIL =
      """
      {"id": <%1$sid.S>, "tenant": <%1$stenant.S>, "at": <%1$sat.S>, "actor": <%1$sactor.S>, \
      "version": <%1$sversion.N>, "data": <%1$sdata.S>}"""
          .formatted(FACT);

  private EventPipe() {}

  public static void create(Construct scope, String name, TableV2 table, Estate estate) {
    String id = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Pipe";
    String stream = Objects.requireNonNull(table.getTableStreamArn());
    Construct place = new Construct(scope, id + "Ends");
    Queue dead = DeadLetters.create(place, estate.setting(), nameOf(name));
    Role role = role(scope, id, stream);
    role.addToPolicy(estate.data().unseal("dynamodb"));
    estate.data().eventBus().grantPutEventsTo(role);
    dead.grantSendMessages(role);
    CfnPipe pipe =
        CfnPipe.Builder.create(scope, id)
            .name(estate.name(nameOf(name)))
            .roleArn(role.getRoleArn())
            .source(stream)
            .sourceParameters(source(dead))
            .target(estate.data().eventBus().getEventBusArn())
            .targetParameters(target())
            .build();
    pipe.getNode().addDependency(role);
  }

  /** {@code care-facts}: what carries the facts of the table {@code care}. */
  public static String nameOf(String table) {
    return table + "-facts";
  }

  private static Role role(Construct scope, String id, String stream) {
    Role role =
        Role.Builder.create(scope, id + "Role")
            .assumedBy(new ServicePrincipal("pipes.amazonaws.com"))
            .build();
    role.addToPolicy(
        Allow.of(
            "ReadStream",
            List.of("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"),
            List.of(stream)));
    return role;
  }

  private static CfnPipe.PipeSourceParametersProperty source(Queue dead) {
    return CfnPipe.PipeSourceParametersProperty.builder()
        .filterCriteria(
            CfnPipe.FilterCriteriaProperty.builder()
                .filters(List.of(CfnPipe.FilterProperty.builder().pattern(FILTER).build()))
                .build())
        .dynamoDbStreamParameters(
            CfnPipe.PipeSourceDynamoDBStreamParametersProperty.builder()
                .startingPosition("TRIM_HORIZON")
                .batchSize(10)
                .maximumRetryAttempts(100)
                .maximumRecordAgeInSeconds(82_800)
                .onPartialBatchItemFailure("AUTOMATIC_BISECT")
                .deadLetterConfig(
                    CfnPipe.DeadLetterConfigProperty.builder().arn(dead.getQueueArn()).build())
                .build())
        .build();
  }

  private static CfnPipe.PipeTargetParametersProperty target() {
    return CfnPipe.PipeTargetParametersProperty.builder()
        .eventBridgeEventBusParameters(
            CfnPipe.PipeTargetEventBridgeEventBusParametersProperty.builder()
                .source("aligned")
                .detailType(FACT + "type.S")
                .build())
        .inputTemplate(DETAIL)
        .build();
  }
}
