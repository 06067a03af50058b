package academy.aligned.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.metric.Answered;
import academy.aligned.kernel.metric.EmbeddedMetrics;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is watched is there, what is there is watched, sealed, tried again and taken back. */
class OperationTest {
  private static Set<String> names(String stack, String type, String property) {
    return Templates.properties(stack, type)
        .map(one -> one.path(property).asString(""))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> functions() {
    Set<String> functions = names("Api", "AWS::Lambda::Function", "FunctionName");
    functions.addAll(names("Jobs", "AWS::Lambda::Function", "FunctionName"));
    return functions;
  }

  private static Stream<JsonNode> dimensions(String name) {
    return Templates.properties("Ops", "AWS::CloudWatch::Alarm")
        .flatMap(alarm -> alarm.path("Dimensions").valueStream())
        .filter(dimension -> dimension.path("Name").asString().equals(name));
  }

  private static Set<String> watched(String dimension) {
    return dimensions(dimension)
        .map(one -> one.path("Value").asString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_function_dead_letter_queue_pipe_and_table_is_watched_by_its_real_name() {
    assertThat(watched("FunctionName")).isEqualTo(functions());
    assertThat(dimensions("FunctionName")).hasSize(3 * functions().size());
    assertThat(watched("QueueName"))
        .isEqualTo(
            Stream.of("Jobs", "Ops")
                .flatMap(stack -> names(stack, "AWS::SQS::Queue", "QueueName").stream())
                .filter(name -> name.endsWith("-dead"))
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(watched("PipeName")).isEqualTo(names("Jobs", "AWS::Pipes::Pipe", "Name"));
    assertThat(watched("TableName"))
        .isEqualTo(names("Data", "AWS::DynamoDB::GlobalTable", "TableName"));
  }

  @Test
  void every_alarm_is_told_to_somebody_and_says_what_to_think_of_it() {
    assertThat(Templates.properties("Ops", "AWS::CloudWatch::Alarm"))
        .allSatisfy(
            alarm -> {
              assertThat(alarm.path("AlarmActions").toString()).contains("Alarms");
              assertThat(alarm.path("AlarmDescription").asString()).endsWith(".");
            });
  }

  @Test
  void what_comes_from_which_practice_is_counted_out_of_the_line_that_every_call_leaves() {
    var line = new ByteArrayOutputStream();
    new EmbeddedMetrics(new PrintStream(line, true, UTF_8), () -> Instant.EPOCH)
        .tell(new Answered("progress", "northnorth12", "GET /api/home", 200, 1, "r1"));
    JsonNode told = Json.MAPPER.readTree(line.toString(UTF_8));
    String page = Templates.properties("Ops", "AWS::CloudWatch::Dashboard").toList().toString();

    assertThat(Templates.properties("Ops", "AWS::CloudWatch::InsightRule"))
        .hasSize(4)
        .allSatisfy(
            rule -> {
              JsonNode body = Json.MAPPER.readTree(rule.path("RuleBody").asString());
              assertThat(told.at(field(body.at("/Contribution/Keys/0"))).asString())
                  .isEqualTo("northnorth12");
              assertThat(told.at(field(body.at("/Contribution/ValueOf"))).isNumber()).isTrue();
              assertThat(page).contains(rule.path("RuleName").asString());
              String groups = body.at("/LogGroupNames/0").asString().replace("*", "");
              assertThat(names("Api", "AWS::Logs::LogGroup", "LogGroupName"))
                  .containsAll(
                      names("Api", "AWS::Lambda::Function", "FunctionName").stream()
                          .map(name -> groups + name.replace("aligned-production-", ""))
                          .toList());
            });
  }

  private static String field(JsonNode path) {
    return path.asString().replace("$.", "/");
  }

  @Test
  void rows_files_queues_and_alarms_are_sealed() {
    assertThat(Templates.properties("Data", "AWS::DynamoDB::GlobalTable"))
        .allSatisfy(
            table -> assertThat(table.at("/SSESpecification/SSEType").asString()).isEqualTo("KMS"));
    assertThat(
            Templates.properties("Data", "AWS::S3::Bucket")
                .filter(bucket -> bucket.path("BucketEncryption").toString().contains("aws:kms")))
        .hasSize(5);
    assertThat(Templates.properties("Jobs", "AWS::SQS::Queue"))
        .allSatisfy(queue -> assertThat(queue.path("SqsManagedSseEnabled").asBoolean()).isTrue());
    assertThat(Templates.properties("Ops", "AWS::SNS::Topic"))
        .allSatisfy(topic -> assertThat(topic.has("KmsMasterKeyId")).isTrue());
  }

  @Test
  void copies_for_owners_are_thrown_away_after_a_week_and_no_distribution_reads_them() {
    JsonNode copies =
        Templates.properties("Data", "AWS::S3::Bucket")
            .filter(bucket -> bucket.path("BucketName").toString().contains("-copies-"))
            .findFirst()
            .orElseThrow();
    assertThat(copies.at("/LifecycleConfiguration/Rules/0/ExpirationInDays").asInt()).isEqualTo(7);
    assertThat(
            copies
                .at("/LifecycleConfiguration/Rules/0/NoncurrentVersionExpiration/NoncurrentDays")
                .asInt())
        .isEqualTo(1);
    assertThat(
            Templates.properties("Data", "AWS::S3::BucketPolicy")
                .filter(policy -> policy.path("Bucket").toString().contains("CopiesBucket"))
                .map(JsonNode::toString))
        .hasSize(1)
        .noneMatch(policy -> policy.contains("cloudfront.amazonaws.com"));
  }

  @Test
  void nothing_is_read_or_sent_without_tls() {
    int sealed =
        Templates.resources("Data", "AWS::S3::Bucket").size()
            + Templates.resources("Jobs", "AWS::SQS::Queue").size()
            + Templates.resources("Ops", "AWS::SQS::Queue").size()
            + Templates.resources("Ops", "AWS::SNS::Topic").size();
    assertThat(
            Stream.of(
                    Templates.properties("Data", "AWS::S3::BucketPolicy"),
                    Templates.properties("Jobs", "AWS::SQS::QueuePolicy"),
                    Templates.properties("Ops", "AWS::SQS::QueuePolicy"),
                    Templates.properties("Ops", "AWS::SNS::TopicPolicy"))
                .flatMap(policies -> policies)
                .filter(policy -> policy.toString().contains("\"aws:SecureTransport\":\"false\"")))
        .hasSize(sealed);
  }

  @Test
  void whatever_is_called_later_is_tried_again_and_has_a_place_for_the_dead() {
    for (String stack : List.of("Jobs", "Ops")) {
      assertThat(Templates.properties(stack, "AWS::Events::Rule"))
          .allSatisfy(rule -> tries(rule.at("/Targets/0")));
    }
    assertThat(Templates.properties("Jobs", "AWS::Scheduler::Schedule"))
        .allSatisfy(schedule -> tries(schedule.path("Target")));
    assertThat(Templates.properties("Jobs", "AWS::Pipes::Pipe"))
        .allSatisfy(
            pipe -> {
              JsonNode stream = pipe.at("/SourceParameters/DynamoDBStreamParameters");
              assertThat(stream.path("MaximumRetryAttempts").asInt()).isPositive();
              assertThat(stream.at("/DeadLetterConfig/Arn").isMissingNode()).isFalse();
            });
  }

  private static void tries(JsonNode target) {
    assertThat(target.at("/DeadLetterConfig/Arn").isMissingNode()).isFalse();
    assertThat(target.at("/RetryPolicy/MaximumRetryAttempts").asInt()).isPositive();
    assertThat(target.at("/RetryPolicy/MaximumEventAgeInSeconds").asInt()).isPositive();
  }

  @Test
  void in_production_every_new_version_goes_out_slowly_and_is_taken_back_when_it_fails() {
    for (String stack : List.of("Api", "Jobs")) {
      Map<String, JsonNode> aliases = Templates.resources(stack, "AWS::Lambda::Alias");
      assertThat(aliases.values())
          .isNotEmpty()
          .allMatch(alias -> alias.at("/UpdatePolicy/CodeDeployLambdaAliasUpdate").isObject());
      assertThat(Templates.properties(stack, "AWS::CodeDeploy::DeploymentGroup"))
          .hasSize(aliases.size())
          .allSatisfy(
              group -> {
                assertThat(group.path("DeploymentConfigName").asString())
                    .isEqualTo("CodeDeployDefault.LambdaCanary10Percent5Minutes");
                assertThat(group.at("/AlarmConfiguration/Alarms")).hasSize(1);
                assertThat(group.at("/AutoRollbackConfiguration/Events").toString())
                    .contains("DEPLOYMENT_STOP_ON_ALARM");
              });
    }
  }

  /** Of what the account may run at once; a function that is not kept free shares the rest. */
  @Test
  void in_production_a_rush_elsewhere_keeps_neither_payments_nor_people_out() {
    assertThat(
            Templates.properties("Api", "AWS::Lambda::Function")
                .filter(function -> function.has("ReservedConcurrentExecutions"))
                .map(function -> function.path("FunctionName").asString()))
        .containsExactlyInAnyOrder(
            "aligned-production-identity", "aligned-production-checkout-webhook");
  }

  @Test
  void every_nights_copies_are_of_all_rows_and_files() {
    String wanted = Templates.properties("Ops", "AWS::Backup::BackupSelection").toList().toString();
    assertThat(wanted).contains("table/aligned-production-*", "Sites", "Media");
    assertThat(Templates.properties("Ops", "AWS::Backup::BackupVault"))
        .allMatch(vault -> vault.at("/LockConfiguration/MinRetentionDays").asInt() == 7);
  }

  @Test
  void github_may_take_roles_in_its_environment_and_do_nothing_itself() {
    JsonNode deliver =
        Templates.properties("Delivery", "AWS::IAM::Role")
            .filter(role -> role.path("RoleName").asString().equals("aligned-production-deliver"))
            .findFirst()
            .orElseThrow();
    assertThat(deliver.path("AssumeRolePolicyDocument").toString())
        .contains("repo:aligned-academy/aligned-academy:environment:production");
    assertThat(
            Templates.properties("Delivery", "AWS::IAM::Policy")
                .filter(policy -> policy.path("Roles").toString().contains("Deliver"))
                .flatMap(policy -> policy.at("/PolicyDocument/Statement").valueStream())
                .map(statement -> statement.path("Action").asString()))
        .containsExactly("sts:AssumeRole");
  }
}
