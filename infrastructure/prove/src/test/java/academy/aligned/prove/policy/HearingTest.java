package academy.aligned.prove.policy;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.cloud.Setting;
import academy.aligned.kernel.json.Json;
import academy.aligned.prove.report.Part;
import academy.aligned.storage.guard.Policy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class HearingTest {
  private static final long SEED = 7;
  private static final Path ROOT = Path.of("../..");
  private static final List<Written> ROLES = Written.of(ROOT, Setting.all(ROOT).subList(0, 1));

  @Test
  void the_policy_of_the_templates_says_what_plain_rules_say_to_thousands_of_requests() {
    Part part = new Hearing(ROLES, SEED).heard();
    assertThat(part.breaches()).isEmpty();
    assertThat(part.tried()).isGreaterThan(500);
    assertThat(ROLES).extracting(Written::part).contains("api", "jobs");
  }

  @Test
  void the_guard_in_the_path_of_the_sdk_evaluates_the_same_document() {
    for (Written role : ROLES) {
      String stage = role.stage();
      String tables =
          "arn:aws:dynamodb:%s:%s:table/aligned-%s-*"
              .formatted(Written.REGION, Written.ACCOUNT, stage);
      String buckets =
          "arn:aws:s3:::aligned-%s-*-%s-%s".formatted(stage, Written.ACCOUNT, Written.REGION);
      Policy source = Policy.of(Json.TOLERANT.readTree(Policy.source(tables, buckets)));
      Policy written = Policy.of(role.document());
      assertThat(new Pleas(stage, SEED).all())
          .allSatisfy(
              plea ->
                  assertThat(source.allows(plea.request()))
                      .as(plea.toString())
                      .isEqualTo(written.allows(plea.request())));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tenant}#*, tenant}*",
    "dynamodb:Query, dynamodb:*",
    "\"dynamodb:LeadingKeys\":\"false\", \"x\":\"true\"",
    "/tenants/${aws:PrincipalTag/tenant}/*, /*",
    "\"tenants/${aws:PrincipalTag/tenant}/*\", \"tenants/*\""
  })
  void a_policy_that_is_wider_is_noticed(String exact, String wider) {
    JsonNode wide =
        Json.TOLERANT.readTree(ROLES.getFirst().document().toString().replace(exact, wider));
    Written role = new Written(ROLES.getFirst().stack(), wide, ROLES.getFirst().trust());
    assertThat(new Hearing(List.of(role), SEED).heard().breaches()).isNotEmpty();
  }
}
