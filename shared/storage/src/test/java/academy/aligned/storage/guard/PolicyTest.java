package academy.aligned.storage.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
  private static final String TABLE = "arn:aws:dynamodb:local:table/aligned-care";
  private final Policy policy = Policy.local();

  private boolean rows(String action, String resource, String tenant, String... keys) {
    return policy.allows(
        new Policy.Request(
            "dynamodb:" + action,
            resource,
            keys.length == 0 ? Map.of() : Map.of("dynamodb:LeadingKeys", List.of(keys)),
            tenant.isEmpty() ? Map.of() : Map.of("tenant", tenant)));
  }

  @ParameterizedTest
  @CsvSource({"GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"})
  void a_tenants_own_rows_may_be_read_and_written(String action) {
    assertThat(rows(action, TABLE, "tenanta00001", "T#tenanta00001#P#x")).isTrue();
    assertThat(rows(action, TABLE, "tenanta00001", "T#tenanta00001")).isTrue();
    assertThat(rows(action, TABLE + "/index/gsi1", "tenanta00001", "T#tenanta00001#A")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"})
  void another_tenants_rows_are_refused_even_beside_ones_own(String action) {
    assertThat(rows(action, TABLE, "tenanta00001", "T#tenantb00002#P#x")).isFalse();
    assertThat(rows(action, TABLE, "tenanta00001", "T#tenanta00001", "T#tenantb00002")).isFalse();
  }

  @Test
  void a_tenant_whose_id_begins_like_anothers_reaches_nothing_of_it() {
    assertThat(rows("GetItem", TABLE, "t1", "T#t12#P#x")).isFalse();
    assertThat(rows("GetItem", TABLE, "t1", "T#t12")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"*", "t*", "t?", "??"})
  void a_wildcard_in_a_tag_stands_for_itself_alone(String tag) {
    assertThat(rows("GetItem", TABLE, tag, "T#t1#P#x")).isFalse();
    assertThat(rows("GetItem", TABLE, tag, "T#" + tag + "#P#x")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Scan",
    "PartiQLSelect",
    "PartiQLInsert",
    "ExecuteStatement",
    "DescribeTable",
    "DeleteTable"
  })
  void what_does_not_name_its_keys_is_never_allowed(String action) {
    assertThat(rows(action, TABLE, "tenanta00001")).isFalse();
    assertThat(rows(action, TABLE, "tenanta00001", "T#tenanta00001")).isFalse();
  }

  @Test
  void a_request_without_keys_or_without_a_tag_is_refused() {
    assertThat(rows("Query", TABLE, "tenanta00001")).isFalse();
    assertThat(rows("Query", TABLE, "", "T#tenanta00001")).isFalse();
    assertThat(rows("Query", TABLE, "", "T#${aws:PrincipalTag/tenant}")).isFalse();
  }

  @Test
  void tables_that_are_not_ours_are_refused() {
    assertThat(
            rows("GetItem", "arn:aws:dynamodb:local:table/other", "tenanta00001", "T#tenanta00001"))
        .isFalse();
  }

  @Test
  void files_are_confined_to_the_tenants_own_folder() {
    assertThat(file("tenants/tenanta00001/site/x.png")).isTrue();
    assertThat(file("tenants/tenantb00002/site/x.png")).isFalse();
    assertThat(file("tenants/tenanta000011/x")).isFalse();
  }

  private boolean file(String key) {
    return policy.allows(
        new Policy.Request(
            "s3:GetObject",
            "arn:aws:s3:::aligned-media/" + key,
            Map.of(),
            Map.of("tenant", "tenanta00001")));
  }
}
