package academy.aligned.kernel.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
  private final Instant noon = Instant.parse("2027-04-05T12:00:00Z");

  @Test
  void an_id_is_a_version_7_uuid_that_sorts_by_its_time() {
    String early = new Ids(InstantSource.fixed(noon), new SplittableRandom(1)).next();
    String late = new Ids(InstantSource.fixed(noon.plusMillis(1)), new SplittableRandom(1)).next();
    assertThat(UUID.fromString(early).version()).isEqualTo(7);
    assertThat(UUID.fromString(early).variant()).isEqualTo(2);
    assertThat(early).isLessThan(late);
  }

  @Test
  void a_tenant_id_has_exactly_twelve_characters_so_none_begins_another() {
    assertThat(new TenantId("abcdefghij12").value()).hasSize(12);
    for (String bad : new String[] {"", "abc", "abcdefghij123", "ABCDEFGHIJ12", "abcdefghij#2"}) {
      assertThatThrownBy(() -> new TenantId(bad)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void an_id_cannot_smuggle_a_key_separator() {
    assertThatThrownBy(() -> new PatientId("x#T#other"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
