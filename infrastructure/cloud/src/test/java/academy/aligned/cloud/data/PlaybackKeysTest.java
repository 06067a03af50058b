package academy.aligned.cloud.data;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.cloud.Setting;
import academy.aligned.kernel.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** While one key follows another, CloudFront knows both. */
class PlaybackKeysTest {
  private static Setting stage(String own) {
    String context = "{\"region\":\"eu-central-1\",\"stages\":{\"staging\":{%s}}}".formatted(own);
    return Setting.of("staging", Json.TOLERANT.readTree(context));
  }

  @Test
  void each_name_is_a_key_with_a_parameter_of_its_own_and_the_first_keeps_its_place() {
    Stack stack = new Stack(new App(), "keys");
    var keys = PlaybackKeys.create(stack, stage("\"playback\":[\"playback-2\",\"playback\"]"));
    assertThat(keys).hasSize(2);
    Template template = Template.fromStack(stack);
    template.resourceCountIs("AWS::CloudFront::PublicKey", 2);
    assertThat(template.toJSON().toString())
        .contains("/aligned/staging/playback-public-key", "/aligned/staging/playback-2-public-key");
    assertThat(keys.get(1).getNode().getId()).isEqualTo("PlaybackKey");
  }

  @Test
  void without_a_word_about_it_there_is_one() {
    assertThat(stage("").playback()).isEqualTo(List.of("playback"));
  }
}
