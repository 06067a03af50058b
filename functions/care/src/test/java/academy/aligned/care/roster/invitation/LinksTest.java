package academy.aligned.care.roster.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.problem.Problem;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private final TenantId north = new TenantId("northpractic");
  private final Links links = Links.of("secret", new SplittableRandom(7), "https://{host}");
  private final String token = links.newToken(north);

  @Test
  void a_token_has_one_spelling() {
    assertThat(links.hash(north, token)).hasSize(32);
    for (int at = 0; at < LETTERS.length(); at++) {
      String last = LETTERS.substring(at, at + 1);
      if (!token.endsWith(last)) {
        String other = token.substring(0, 42) + last;
        assertThatThrownBy(() -> links.hash(north, other)).isInstanceOf(Problem.Missing.class);
      }
    }
  }

  @Test
  void while_one_secret_follows_another_links_of_both_lead_on() {
    Links next = Links.of("next", new SplittableRandom(8), "https://{host}");
    Links both = Links.of("next secret", new SplittableRandom(9), "https://{host}");
    String newer = both.newToken(north);
    assertThat(both.hash(north, token)).isEqualTo(links.hash(north, token));
    assertThat(next.hash(north, newer)).isEqualTo(both.hash(north, newer));
    assertThatThrownBy(() -> next.hash(north, token)).isInstanceOf(Problem.Missing.class);
    assertThatThrownBy(() -> links.hash(north, newer)).isInstanceOf(Problem.Missing.class);
  }

  @Test
  void a_token_of_one_practice_says_nothing_to_another() {
    TenantId south = new TenantId("southpractic");
    assertThatThrownBy(() -> links.hash(south, token)).isInstanceOf(Problem.Missing.class);
  }
}
