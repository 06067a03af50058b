package academy.aligned.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The edge in the cloud asks for what the media function signs, and the laptop's edge checks. */
class SignedMediaEdgeTest {
  /** Managed policies, by the ids CloudFront gave them. */
  private static final String CACHING_OPTIMIZED = "658327ea-f89d-4fab-a63d-7e88639e58f6";

  private static final String CACHING_DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";

  @Test
  void media_opens_for_the_one_key_that_the_media_function_signs_with() {
    List<JsonNode> groups = Templates.properties("Edge", "AWS::CloudFront::KeyGroup").toList();
    assertThat(groups).hasSize(1);
    assertThat(groups.getFirst().at("/KeyGroupConfig/Items")).hasSize(1);
    assertThat(behavior("/media/*").path("TrustedKeyGroups")).hasSize(1);
    assertThat(groups.getFirst().toString()).contains("PlaybackKey");
    assertThat(
            Templates.properties("Api", "AWS::Lambda::Function")
                .map(function -> function.at("/Environment/Variables"))
                .filter(
                    told ->
                        told.path("SPRING_CLOUD_FUNCTION_DEFINITION").asString().equals("media"))
                .findFirst()
                .orElseThrow()
                .path("PLAYBACK_KEY_ID")
                .toString())
        .contains("PlaybackKey");
  }

  @Test
  void whoever_is_told_a_secret_is_told_it_anew_when_keys_are_turned_and_nobody_else() {
    assertThat(
            Templates.properties("Api", "AWS::Lambda::Function")
                .map(function -> function.at("/Environment/Variables")))
        .allSatisfy(
            told ->
                assertThat(told.has("KEYS"))
                    .isEqualTo(told.toString().contains("{{resolve:secretsmanager:")));
  }

  @Test
  void neither_cookies_nor_signatures_reach_the_bucket_or_the_caches_key() {
    JsonNode media = behavior("/media/*");
    assertThat(media.path("CachePolicyId").asString()).isEqualTo(CACHING_OPTIMIZED);
    assertThat(media.has("OriginRequestPolicyId")).isFalse();
    assertThat(media.path("ViewerProtocolPolicy").asString()).isEqualTo("https-only");
  }

  @Test
  void an_answer_that_sets_cookies_is_never_given_to_somebody_else() {
    assertThat(behavior("/api/*").path("CachePolicyId").asString()).isEqualTo(CACHING_DISABLED);
  }

  private static JsonNode behavior(String path) {
    return Templates.properties("Edge", "AWS::CloudFront::Distribution")
        .findFirst()
        .orElseThrow()
        .at("/DistributionConfig/CacheBehaviors")
        .valueStream()
        .filter(behavior -> behavior.path("PathPattern").asString().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
