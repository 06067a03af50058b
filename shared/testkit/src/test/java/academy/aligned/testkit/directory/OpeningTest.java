package academy.aligned.testkit.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Opening;
import academy.aligned.testkit.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpeningTest {
  private final Directory directory =
      World.of(Surface.<String>of("probe").build(), _ -> "no parts").ground().directory();
  private final String host = directory.practice(TenantId.PLATFORM).orElseThrow().host();

  @Test
  void each_deployment_opens_the_platform_and_changes_nothing_of_what_is_open() {
    Opening opening = new Opening(directory, host);
    assertThat(opening.apply(Map.of())).isEqualTo(host);
    assertThat(opening.apply(Map.of())).isEqualTo(host);
    assertThat(directory.site(host).orElseThrow().tenant()).isEqualTo(TenantId.PLATFORM);
  }

  @Test
  void a_platform_that_is_open_elsewhere_is_not_opened_twice() {
    Opening elsewhere = new Opening(directory, "elsewhere.example.org");
    assertThatThrownBy(elsewhere::open).hasMessageContaining("another host");
    assertThat(directory.site("elsewhere.example.org")).isEmpty();
  }
}
