package academy.aligned.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The edge in the cloud serves the public's pages from where functions write them. */
class PublicPagesEdgeTest {
  private static List<JsonNode> behaviors() {
    return Templates.properties("Edge", "AWS::CloudFront::Distribution")
        .findFirst()
        .orElseThrow()
        .at("/DistributionConfig/CacheBehaviors")
        .valueStream()
        .toList();
  }

  private static JsonNode behavior(String path) {
    return behaviors().stream()
        .filter(behavior -> behavior.path("PathPattern").asString().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError(path));
  }

  @Test
  void every_page_passes_the_function_that_finds_its_folder_and_is_compressed() {
    for (String path :
        List.of(
            "/courses*",
            "/bundles*",
            "/plans*",
            "/for/*",
            "/verify/*",
            "/assets/pages*",
            "/sitemap.xml",
            "/robots.txt")) {
      assertThat(behavior(path).path("FunctionAssociations").toString()).contains("Atsite");
      assertThat(behavior(path).path("Compress").asBoolean()).as(path).isTrue();
      assertThat(behavior(path).has("ResponseHeadersPolicyId")).as(path).isTrue();
    }
  }

  @Test
  void cloudfront_takes_no_more_than_twenty_five_behaviors() {
    assertThat(behaviors()).hasSizeLessThanOrEqualTo(24);
  }

  @Test
  void the_function_sends_to_the_folder_and_knows_the_platforms_own_tenant() {
    assertThat(Templates.properties("Edge", "AWS::CloudFront::Function").map(JsonNode::toString))
        .anySatisfy(code -> assertThat(code).contains("index.html", "301", "platform0000"));
  }
}
