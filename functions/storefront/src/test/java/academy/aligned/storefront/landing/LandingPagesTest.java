package academy.aligned.storefront.landing;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.events.StorefrontEvent.ProfileSaved;
import academy.aligned.storefront.Samples;
import academy.aligned.storefront.Shopfront;
import academy.aligned.testkit.world.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LandingPagesTest {
  private static final String PAGE = "/for/better-sleep/index.html";
  private final Shopfront shop = Shopfront.open();

  private Answer put(Object page) {
    var north = shop.world().north();
    Answer answer = north.put(north.editor(), "/api/studio/pages/better-sleep", page);
    shop.world().deliver();
    return answer;
  }

  private static Map<String, Object> page(int ifVersion, String state, String heading) {
    return Samples.landing("better-sleep", ifVersion, state, heading);
  }

  @Test
  void a_page_is_shown_once_it_is_published_and_not_before() {
    put(page(0, "DRAFT", "Sleep better"));
    assertThat(shop.shows(PAGE)).isFalse();

    shop.publish(Samples.course("align-birth", 1, "Align Birth"));
    put(page(1, "PUBLISHED", "Sleep better"));

    assertThat(shop.text(PAGE))
        .contains(
            "<h1>Sleep better</h1>",
            "A pillow between the knees",
            "Align Birth",
            "Is it safe?",
            "href=\"/plans/\"");
    assertThat(shop.text("/sitemap.xml")).contains("/for/better-sleep/");
  }

  @Test
  void a_draft_beside_a_published_page_leaves_the_page_as_it_is() {
    put(page(0, "PUBLISHED", "Sleep better"));
    put(page(1, "DRAFT", "Sleep even better"));
    assertThat(shop.text(PAGE)).contains("<h1>Sleep better</h1>");

    var north = shop.world().north();
    assertThat(north.get(north.editor(), "/api/studio/pages/better-sleep").text())
        .contains("Sleep even better");
    assertThat(
            north.get(north.editor(), "/api/studio/pages").body().at("/pages/0/state").asString())
        .isEqualTo("DRAFT");
  }

  @Test
  void a_hidden_page_is_gone_for_the_public() {
    put(page(0, "PUBLISHED", "Sleep better"));
    put(page(1, "HIDDEN", "Sleep better"));
    assertThat(shop.shows(PAGE)).isFalse();
    assertThat(shop.text("/sitemap.xml")).doesNotContain("better-sleep");
  }

  @Test
  void praise_on_a_landing_page_follows_the_law_too() {
    put(page(0, "PUBLISHED", "Sleep better"));
    assertThat(shop.text(PAGE)).doesNotContain("I slept.");
    shop.hear(new ProfileSaved(1, "GB"));
    assertThat(shop.text(PAGE)).contains("I slept.");
  }

  @Test
  void who_saves_an_older_version_is_told_to_load_the_newer_one() {
    put(page(0, "PUBLISHED", "Sleep better"));
    assertThat(put(page(0, "PUBLISHED", "Something else")).status()).isEqualTo(409);
    assertThat(shop.text(PAGE)).contains("<h1>Sleep better</h1>");
  }

  @Test
  void a_block_with_a_hole_is_refused_by_its_place() {
    var blocks =
        List.of(Map.of("kind", "TEXT", "text", "Yes"), Map.of("kind", "ACTION", "label", "Go"));
    Answer answer =
        put(
            Map.of(
                "ifVersion",
                0,
                "title",
                "T",
                "description",
                "D",
                "state",
                "DRAFT",
                "blocks",
                blocks));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("blocks[1].link");
  }

  @Test
  void a_link_leads_nowhere_but_to_this_site() {
    for (String link :
        List.of("https://evil.example/", "//evil.example/", "javascript:alert(1)", "/\\evil")) {
      var blocks = List.of(Map.of("kind", "ACTION", "label", "Go", "link", link));
      assertThat(
              put(Map.of(
                      "ifVersion",
                      0,
                      "title",
                      "T",
                      "description",
                      "D",
                      "state",
                      "DRAFT",
                      "blocks",
                      blocks))
                  .status())
          .as(link)
          .isEqualTo(422);
    }
  }
}
