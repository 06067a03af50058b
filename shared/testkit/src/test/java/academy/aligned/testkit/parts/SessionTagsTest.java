package academy.aligned.testkit.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionTagsTest {
  private final Map<String, String> tags = Map.of("tenant", "bonniewellne");

  @Test
  void tags_come_back_from_their_token() {
    assertThat(SessionTags.decode(SessionTags.encode(tags))).contains(tags);
  }

  @Test
  void a_token_whose_tags_were_swapped_says_nothing() {
    String[] parts = SessionTags.encode(tags).split("\\.", -1);
    byte[] other = "{\"tenant\":\"northshore00\"}".getBytes(StandardCharsets.UTF_8);
    String forged = parts[0] + "." + Base64.getUrlEncoder().encodeToString(other) + "." + parts[2];
    assertThat(SessionTags.decode(forged)).isEmpty();
  }

  @Test
  void other_session_tokens_say_nothing() {
    assertThat(SessionTags.decode("FwoGZXIvYXdzEBY")).isEmpty();
    assertThat(SessionTags.decode("TAGGED..")).isEmpty();
  }
}
