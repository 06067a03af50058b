package academy.aligned.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.custody.erase.ErasePractice;
import academy.aligned.custody.erase.Ledger;
import academy.aligned.custody.erase.OtherCopies;
import academy.aligned.drill.world.Everywhere;
import academy.aligned.drill.world.House;
import academy.aligned.drill.world.Houses;
import academy.aligned.drill.world.Severed;
import academy.aligned.drill.world.SmallPractice;
import academy.aligned.kernel.ids.TenantId;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An erasure that is killed goes on when it is asked for again. */
class BrokenEraseTest {
  private static final TenantId ID = new TenantId("brokenera000");

  @Test
  void killed_after_any_write_the_same_command_ends_it() {
    SmallPractice.open(Houses.here(), ID.value(), "brokenerase").live();
    Ledger ledger = new Ledger(Houses.here().installation());
    for (int after : new int[] {0, 3, 9, 45, 70, 90}) {
      House killed = Houses.here().watched(new Severed(after));
      assertThatThrownBy(() -> erase(killed).run()).isInstanceOf(Severed.Killed.class);
    }
    assertThat(ledger.done(ID)).isFalse();
    erase(Houses.here()).run();
    assertThat(ledger.done(ID)).isTrue();
    assertThat(new Everywhere(Houses.here()).holding(List.of("brokenerase"))).isEmpty();
  }

  private static ErasePractice erase(House house) {
    URI forget = URI.create("http://127.0.0.1:" + (house.place().port() + 1));
    var copies = new OtherCopies(List.of(forget.resolve("/_local/forget")));
    return new ErasePractice(house.installation(), ID, copies, InstantSource.system());
  }
}
