package academy.aligned.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.kernel.door.PageHeaders;
import academy.aligned.kernel.events.Event;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContextInitializer;
import tools.jackson.databind.JsonNode;

class StacksTest {
  @Test
  void every_route_of_every_surface_is_there_once_and_open_only_to_whom_it_says() {
    Set<String> wanted =
        Contexts.ALL.surfaces().stream()
            .flatMap(surface -> surface.routes().stream())
            .map(
                route ->
                    "%s %s %s"
                        .formatted(
                            route.method(),
                            route.path().template(),
                            route.who().needsAccount() ? "JWT" : "NONE"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(
            Templates.properties("Api", "AWS::ApiGatewayV2::Route")
                .map(
                    route ->
                        route.path("RouteKey").asString()
                            + " "
                            + route.path("AuthorizationType").asString("NONE")))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void every_function_starts_from_a_snapshot_behind_an_alias_and_knows_its_own_context() {
    List<String> names = Contexts.ALL.all().stream().map(Deployed::name).toList();
    List<JsonNode> functions =
        Stream.of("Api", "Jobs")
            .flatMap(stack -> Templates.properties(stack, "AWS::Lambda::Function"))
            .toList();
    assertThat(functions)
        .extracting(f -> f.at("/Environment/Variables/SPRING_CLOUD_FUNCTION_DEFINITION").asString())
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(functions)
        .allSatisfy(
            f -> {
              assertThat(f.path("Runtime").asString()).isEqualTo("java25");
              assertThat(f.at("/SnapStart/ApplyOn").asString()).isEqualTo("PublishedVersions");
            });
    int aliases =
        Templates.resources("Api", "AWS::Lambda::Alias").size()
            + Templates.resources("Jobs", "AWS::Lambda::Alias").size();
    assertThat(aliases).isEqualTo(names.size());
  }

  @Test
  void every_function_has_a_class_to_start_from() {
    assertThat(Contexts.ALL.functions())
        .allSatisfy(
            function ->
                assertThat(Class.forName(function.mainClass()))
                    .isAssignableTo(ApplicationContextInitializer.class));
  }

  @Test
  void every_timer_is_scheduled_with_the_name_of_its_event() {
    List<String> timers =
        Contexts.ALL.surfaces().stream()
            .flatMap(surface -> surface.timers().stream())
            .map(
                timer ->
                    timer.expression() + " {\"event\":\"" + Event.nameOf(timer.event()) + "\"}")
            .toList();
    assertThat(
            Templates.properties("Jobs", "AWS::Scheduler::Schedule")
                .map(
                    schedule ->
                        schedule.path("ScheduleExpression").asString()
                            + " "
                            + schedule.at("/Target/Input").asString()))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(timers);
  }

  @Test
  void everything_that_is_heard_has_a_rule_and_every_queue_one_for_the_dead() {
    List<String> heard =
        Contexts.ALL.surfaces().stream()
            .flatMap(surface -> surface.hearings().stream())
            .map(hearing -> hearing.source() + " " + hearing.detailType())
            .toList();
    assertThat(
            Templates.properties("Jobs", "AWS::Events::Rule")
                .map(rule -> rule.path("EventPattern"))
                .map(
                    pattern ->
                        pattern.at("/source/0").asString()
                            + " "
                            + pattern.at("/detail-type/0").asString()))
        .containsExactlyInAnyOrderElementsOf(heard);
    assertThat(Templates.properties("Jobs", "AWS::Lambda::EventSourceMapping"))
        .isNotEmpty()
        .allMatch(
            mapping ->
                mapping
                    .at("/FunctionResponseTypes/0")
                    .asString("")
                    .equals("ReportBatchItemFailures"));
    long living =
        Templates.properties("Jobs", "AWS::SQS::Queue")
            .filter(queue -> queue.has("VisibilityTimeout"))
            .peek(queue -> assertThat(queue.has("RedrivePolicy")).isTrue())
            .count();
    assertThat(living)
        .isEqualTo(Templates.resources("Jobs", "AWS::Lambda::EventSourceMapping").size());
  }

  @Test
  void every_table_has_its_shape_and_a_pipe_from_its_stream() {
    List<JsonNode> tables = Templates.properties("Data", "AWS::DynamoDB::GlobalTable").toList();
    assertThat(tables).hasSize(Contexts.ALL.names().size() + 1);
    assertThat(tables)
        .allSatisfy(
            table -> {
              assertThat(table.at("/GlobalSecondaryIndexes/0/IndexName").asString())
                  .isEqualTo("gsi1");
              assertThat(table.at("/TimeToLiveSpecification/AttributeName").asString())
                  .isEqualTo("ttl");
              assertThat(table.at("/StreamSpecification/StreamViewType").asString())
                  .isEqualTo("NEW_AND_OLD_IMAGES");
              JsonNode replica = table.at("/Replicas/0");
              assertThat(replica.path("DeletionProtectionEnabled").asBoolean()).isTrue();
              assertThat(
                      replica
                          .at("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                          .asBoolean())
                  .isTrue();
            });
    assertThat(Templates.properties("Jobs", "AWS::Pipes::Pipe"))
        .hasSize(tables.size())
        .allMatch(pipe -> pipe.toString().contains("NewImage.evt.M.data.S"));
  }

  @Test
  void no_bucket_is_open_to_the_public() {
    assertThat(Templates.properties("Data", "AWS::S3::Bucket"))
        .hasSize(6)
        .allSatisfy(
            bucket ->
                assertThat(bucket.path("PublicAccessBlockConfiguration").valueStream())
                    .hasSize(4)
                    .allMatch(JsonNode::asBoolean));
  }

  @Test
  void people_sign_in_by_code_passkey_or_password() {
    JsonNode pool =
        Templates.properties("Identity", "AWS::Cognito::UserPool").findFirst().orElseThrow();
    assertThat(pool.path("UserPoolTier").asString()).isEqualTo("ESSENTIALS");
    assertThat(pool.at("/Policies/SignInPolicy/AllowedFirstAuthFactors").valueStream())
        .extracting(JsonNode::asString)
        .containsExactlyInAnyOrder("PASSWORD", "EMAIL_OTP", "WEB_AUTHN");
  }

  @Test
  void the_edge_sends_the_same_headers_as_the_laptop_and_asks_media_for_a_signature() {
    String headers =
        Templates.properties("Edge", "AWS::CloudFront::ResponseHeadersPolicy")
            .findFirst()
            .orElseThrow()
            .toString();
    PageHeaders.table("")
        .forEach((name, value) -> assertThat(headers).contains(known(name, value)));
    JsonNode behaviors =
        Templates.properties("Edge", "AWS::CloudFront::Distribution")
            .findFirst()
            .orElseThrow()
            .at("/DistributionConfig/CacheBehaviors");
    assertThat(behaviors.valueStream())
        .filteredOn(behavior -> behavior.path("PathPattern").asString().equals("/media/*"))
        .hasSize(1)
        .allMatch(behavior -> behavior.has("TrustedKeyGroups"));
  }

  /** What a header looks like in CloudFront's words. */
  private static String known(String name, String value) {
    return switch (name) {
      case "strict-transport-security" -> "\"Preload\":true";
      case "x-content-type-options" -> "\"ContentTypeOptions\"";
      case "content-security-policy" -> "require-trusted-types-for 'script'";
      default -> value;
    };
  }
}
