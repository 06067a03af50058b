package academy.aligned.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What makes the copies that owners ask for: when it runs, and what it may do. */
class KeeperTest {
  private static JsonNode project() {
    return Templates.properties("Ops", "AWS::CodeBuild::Project").findFirst().orElseThrow();
  }

  private static List<JsonNode> rights() {
    return Templates.properties("Ops", "AWS::IAM::Policy")
        .filter(policy -> policy.path("Roles").toString().contains("KeeperRole"))
        .flatMap(policy -> policy.at("/PolicyDocument/Statement").valueStream())
        .toList();
  }

  private static Set<String> actions() {
    return rights().stream()
        .map(statement -> statement.path("Action"))
        .flatMap(action -> action.isArray() ? action.valueStream() : List.of(action).stream())
        .map(JsonNode::asString)
        .collect(Collectors.toSet());
  }

  @Test
  void a_wish_starts_it_and_a_day_does_and_never_two_at_once() {
    assertThat(Templates.properties("Ops", "AWS::Events::Rule").map(JsonNode::toString))
        .hasSize(2)
        .anyMatch(rule -> rule.contains("tenancy.copy-wanted"))
        .anyMatch(rule -> rule.contains("rate(1 day)"));
    assertThat(project().path("ConcurrentBuildLimit").asInt()).isEqualTo(1);
    assertThat(project().at("/Source/BuildSpec").asString())
        .contains("academy.aligned.custody.Custody copies");
  }

  @Test
  void it_is_told_where_everything_lies() {
    assertThat(
            project()
                .at("/Environment/EnvironmentVariables")
                .valueStream()
                .map(one -> one.path("Name").asString()))
        .contains("TENANT_ROLE", "USER_POOL", "TABLE_TENANCY", "TABLE_DIRECTORY")
        .contains("BUCKET_COPIES", "BUCKET_EXPORTS", "BUCKET_MEDIA", "BUCKET_SITES");
  }

  @Test
  void it_reads_no_live_table_and_no_practices_file_but_with_that_practices_rights() {
    assertThat(actions())
        .contains("dynamodb:ExportTableToPointInTime", "sts:AssumeRole", "sts:TagSession")
        .noneMatch(action -> action.contains("*"))
        .noneMatch(action -> action.equals("dynamodb:Scan") || action.equals("dynamodb:Query"));
    assertThat(rights())
        .filteredOn(right -> right.path("Action").toString().contains("s3:"))
        .extracting(right -> right.path("Sid").asString())
        .containsExactlyInAnyOrder("Program", "ExportNames", "ExportFiles");
    assertThat(rights())
        .filteredOn(right -> right.path("Action").toString().contains("dynamodb:PutItem"))
        .allMatch(right -> right.path("Resource").toString().contains("directory"));
  }

  @Test
  void whoever_is_on_duty_hears_when_it_fails() {
    assertThat(Templates.properties("Ops", "AWS::CloudWatch::Alarm").map(JsonNode::toString))
        .anyMatch(alarm -> alarm.contains("FailedBuilds") && alarm.contains("keeper"));
  }
}
