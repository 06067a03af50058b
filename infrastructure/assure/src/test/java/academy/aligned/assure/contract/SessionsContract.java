package academy.aligned.assure.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.aligned.assure.contract.cloud.Cloud;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.wiring.TenantRole;
import academy.aligned.testkit.world.TestClock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.sts.model.StsException;
import software.amazon.awssdk.services.sts.model.Tag;

/** The role that is assumed for one practice, and how far it reaches. */
class SessionsContract extends Contract {
  private final Key key = Partition.of("PLANS").at("A");

  private AwsCredentials credentials(TenantRole role, TenantId tenant) {
    return role.forTenant(tenant).resolveCredentials();
  }

  @Test
  void a_session_is_temporary_and_each_practice_has_its_own() {
    var north = credentials(cloud().role(), north().tenant());
    var south = credentials(cloud().role(), south().tenant());
    assertThat(north).isInstanceOf(AwsSessionCredentials.class);
    assertThat(((AwsSessionCredentials) north).sessionToken())
        .isNotEqualTo(((AwsSessionCredentials) south).sessionToken());
  }

  @Test
  void a_session_reaches_the_practices_own_rows() {
    TenantTable table = cloud().stores().table(cloud().table());
    table.write(north()).put(key, Map.of("a", 1)).commit();
    assertThat(table.get(north(), key)).isPresent();
  }

  @Test
  @Differs(in = "its free edition holds no policy against a request, so any session reaches all")
  void a_session_of_one_practice_reaches_no_row_of_another() {
    TenantTable own = cloud().stores().table(cloud().table());
    own.write(south()).put(key, Map.of("a", 1)).commit();
    var strayed = cloud().straying(north().tenant()).table(cloud().table());
    assertThatExceptionOfType(DynamoDbException.class)
        .isThrownBy(() -> strayed.get(south(), key))
        .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(400));
  }

  @Test
  void a_session_is_kept_until_shortly_before_it_ends() {
    TestClock clock = new TestClock();
    clock.set(cloud().clock().instant());
    TenantRole role = new TenantRole(cloud().sts(), Cloud.ROLE, clock);
    var first = credentials(role, north().tenant());
    clock.plus(Duration.ofMinutes(50));
    assertThat(credentials(role, north().tenant())).isEqualTo(first);
    clock.plus(Duration.ofMinutes(6));
    var second = credentials(role, north().tenant());
    assertThat(second).isNotNull();
    role.forget();
    assertThat(credentials(role, north().tenant())).isNotNull();
  }

  @Test
  void a_role_that_is_none_and_a_tag_twice_are_refused() {
    assertThatExceptionOfType(StsException.class)
        .isThrownBy(() -> assume("no-role", Tag.builder().key("tenant").value("a").build()));
    Tag one = Tag.builder().key("tenant").value("a").build();
    Tag other = Tag.builder().key("tenant").value("b").build();
    assertThatExceptionOfType(StsException.class).isThrownBy(() -> assume(Cloud.ROLE, one, other));
  }

  private void assume(String role, Tag... tags) {
    cloud().sts().assumeRole(ask -> ask.roleArn(role).roleSessionName("contract").tags(tags));
  }
}
