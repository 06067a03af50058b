package academy.aligned.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.json.Json;
import academy.aligned.storage.guard.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TenantIsolationTest {
  private static final String TABLES =
      "arn:aws:dynamodb:%s:%s:table/aligned-production-*"
          .formatted(Templates.REGION, Templates.ACCOUNT);
  private static final String BUCKETS =
      "arn:aws:s3:::aligned-production-*-%s-%s".formatted(Templates.ACCOUNT, Templates.REGION);

  @ParameterizedTest
  @ValueSource(strings = {"Api", "Jobs", "Ops"})
  void the_tenant_role_carries_the_very_policy_that_the_laptop_evaluates(String stack) {
    JsonNode written = policy(stack, "TenantData");
    JsonNode source = Json.TOLERANT.readTree(Policy.source(TABLES, BUCKETS));
    assertThat(statements(written)).isEqualTo(statements(source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Api", "Jobs", "Ops"})
  void the_written_policy_itself_keeps_tenants_apart(String stack) {
    Policy written = Policy.of(policy(stack, "TenantData"));
    assertThat(written.allows(get("T#north0000000#P#1", "north0000000"))).isTrue();
    assertThat(written.allows(get("T#south0000000#P#1", "north0000000"))).isFalse();
    assertThat(written.allows(get("T#north0000000#P#1", ""))).isFalse();
  }

  private static Policy.Request get(String key, String tenant) {
    return new Policy.Request(
        "dynamodb:GetItem",
        TABLES.replace("*", "care"),
        Map.of("dynamodb:LeadingKeys", List.of(key)),
        tenant.isEmpty() ? Map.of() : Map.of("tenant", tenant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Api", "Jobs"})
  void only_functions_of_the_stack_take_the_role_and_only_with_one_tag(String stack) {
    JsonNode trust = tenantRole(stack).path("AssumeRolePolicyDocument").path("Statement");
    assertThat(trust.size()).isEqualTo(1);
    JsonNode statement = trust.path(0);
    assertThat(texts(statement.path("Action")))
        .containsExactlyInAnyOrder("sts:AssumeRole", "sts:TagSession");
    JsonNode conditions = statement.path("Condition");
    assertThat(conditions.path("ArnLike").path("aws:PrincipalArn").asString())
        .endsWith(":role/aligned/production/" + stack.toLowerCase(java.util.Locale.ROOT) + "/*");
    assertThat(conditions.path("StringLike").path("aws:RequestTag/tenant").asString())
        .isEqualTo("?*");
    assertThat(texts(conditions.path("ForAllValues:StringEquals").path("aws:TagKeys")))
        .containsExactly("tenant");
  }

  @Test
  void no_function_has_rights_on_tenants_rows_or_files_of_its_own() {
    List<String> wrong = new ArrayList<>();
    functionPolicies()
        .forEach(
            policy ->
                policy
                    .at("/PolicyDocument/Statement")
                    .forEach(
                        statement -> {
                          boolean data =
                              texts(statement.path("Action")).stream()
                                  .anyMatch(a -> a.startsWith("dynamodb:") || a.startsWith("s3:"));
                          if (data
                              && !statement.path("Resource").toString().contains("directory")) {
                            wrong.add(statement.toString());
                          }
                        }));
    assertThat(wrong).isEmpty();
    assertThat(
            functionPolicies()
                .flatMap(policy -> policy.path("Roles").valueStream())
                .map(JsonNode::toString)
                .distinct())
        .hasSize(Contexts.ALL.all().size());
  }

  @Test
  void nobody_may_scan_and_nobody_may_do_everything() {
    Templates.all()
        .flatMap(template -> template.findValues("Statement").stream())
        .flatMap(JsonNode::valueStream)
        .filter(statement -> statement.path("Effect").asString().equals("Allow"))
        .filter(statement -> statement.path("Principal").path("AWS").isMissingNode())
        .flatMap(statement -> texts(statement.path("Action")).stream())
        .forEach(
            action ->
                assertThat(action)
                    .doesNotContain("Scan", "PartiQL")
                    .isNotIn("*", "s3:*", "dynamodb:*", "sts:*", "iam:*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Api", "Jobs", "Ops"})
  void the_key_of_rows_and_files_opens_by_way_of_the_two_services_alone(String stack) {
    JsonNode statements = policy(stack, "TenantKey").path("Statement");
    assertThat(statements.size()).isEqualTo(1);
    assertThat(texts(statements.path(0).path("Action")))
        .containsExactlyInAnyOrder(
            "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:DescribeKey");
    assertThat(texts(statements.at("/0/Condition/StringEquals/kms:ViaService")))
        .containsExactlyInAnyOrder(
            "dynamodb." + Templates.REGION + ".amazonaws.com",
            "s3." + Templates.REGION + ".amazonaws.com");
  }

  private static JsonNode tenantRole(String stack) {
    return Templates.properties(stack, "AWS::IAM::Role")
        .filter(role -> role.path("Policies").toString().contains("TenantData"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode policy(String stack, String name) {
    return tenantRole(stack)
        .path("Policies")
        .valueStream()
        .filter(policy -> policy.path("PolicyName").asString().equals(name))
        .findFirst()
        .orElseThrow()
        .path("PolicyDocument");
  }

  /** The policies of all roles that lie on the functions' path. */
  private static Stream<JsonNode> functionPolicies() {
    return Stream.of("Api", "Jobs")
        .flatMap(
            stack -> {
              var roles = Templates.resources(stack, "AWS::IAM::Role");
              roles.values().removeIf(role -> role.path("Properties").path("Path").isMissingNode());
              return Templates.properties(stack, "AWS::IAM::Policy")
                  .filter(
                      policy ->
                          policy
                              .path("Roles")
                              .valueStream()
                              .anyMatch(role -> roles.containsKey(role.path("Ref").asString(""))));
            });
  }

  /** Statements in a form that does not care for order, or for lists of one. */
  private static java.util.Set<String> statements(JsonNode document) {
    TreeSet<String> statements = new TreeSet<>();
    document.path("Statement").forEach(one -> statements.add(plain(one).toString()));
    return statements;
  }

  private static Object plain(JsonNode node) {
    if (node.isArray()) {
      TreeSet<String> set = new TreeSet<>();
      node.forEach(item -> set.add(plain(item).toString()));
      return set.size() == 1 ? set.first() : set;
    }
    if (node.isObject()) {
      TreeMap<String, Object> map = new TreeMap<>();
      node.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
      return map;
    }
    return node.asString();
  }

  private static List<String> texts(JsonNode node) {
    return node.isArray()
        ? node.valueStream().map(JsonNode::asString).toList()
        : List.of(node.asString(""));
  }
}
