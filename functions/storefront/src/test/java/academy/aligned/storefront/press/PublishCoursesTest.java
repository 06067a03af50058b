package academy.aligned.storefront.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.events.AcademyEvent.CourseArchived;
import academy.aligned.kernel.events.StorefrontEvent.ProfileSaved;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.storefront.Samples;
import academy.aligned.storefront.Shopfront;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PublishCoursesTest {
  private static final String COURSE = "/courses/align-birth/index.html";
  private static final String CATALOGUE = "/courses/index.html";
  private final Shopfront shop = Shopfront.open();

  private static ObjectNode birth(int version, String title) {
    return Samples.course("align-birth", version, title);
  }

  @Test
  void a_published_course_has_a_page_with_all_that_one_wants_to_know_before_buying() {
    shop.publish(birth(1, "Align Birth"));
    shop.hear(Samples.offer("birth", 1, Samples.course("align-birth", 9900)));

    assertThat(shop.file(COURSE).contentType()).startsWith("text/html");
    assertThat(shop.text(COURSE))
        .contains(
            "Breathe through a contraction",
            "You are 28 weeks or more",
            "You bleed now: ring your unit",
            "How labour works",
            "Film, 9 min",
            "href=\"/courses/align-birth/welcome/\"",
            "Dr. Bonnie Hart",
            "licence CCO 48213",
            "When should I start?",
            "US$99",
            "£74.25",
            "Paid once",
            "14 days to change your mind",
            "I ask to begin before these 14 days are over",
            "Tax is worked out",
            "name=\"startNow\"",
            "data-offer=\"birth\"",
            "data-price=\"align-birth-once\"");
  }

  @Test
  void the_till_is_told_names_that_it_takes() {
    shop.publish(birth(1, "Align Birth"));
    shop.hear(Samples.offer("birth", 1, Samples.course("align-birth", 9900)));
    assertThat(shop.text(COURSE))
        .containsPattern("name=\"startNow\" data-version=\"[a-z][a-z0-9-]{2,59}\"");
  }

  @Test
  void a_lesson_that_is_free_can_be_read_whole_and_one_that_is_not_has_no_page() {
    shop.publish(birth(1, "Align Birth"));
    assertThat(shop.text("/courses/align-birth/welcome/index.html"))
        .contains("You cannot plan the day", "But you can know the ground.");
    assertThat(shop.text("/courses/align-birth/watch-me/index.html"))
        .contains("Rock slowly.", "data-captions=\"/courses/align-birth/watch-me/captions.vtt\"");
    assertThat(shop.text("/courses/align-birth/watch-me/captions.vtt")).startsWith("WEBVTT");
    assertThat(shop.shows("/courses/align-birth/positions/index.html")).isFalse();
  }

  @Test
  void an_older_version_heard_late_brings_no_older_page_back() {
    var older = shop.shelved(birth(1, "The old title"));
    shop.publish(birth(2, "The new title"));

    shop.hear(older);
    shop.hear(older);

    assertThat(shop.text(COURSE)).contains("The new title").doesNotContain("The old title");
    assertThat(shop.text(CATALOGUE)).contains("The new title").doesNotContain("The old title");
  }

  @Test
  void a_version_whose_file_is_not_there_yet_is_tried_again_and_shows_nothing_old() {
    shop.publish(birth(1, "Align Birth"));
    var early =
        new academy.aligned.kernel.events.AcademyEvent.CoursePublished(
            "align-birth", 2, "site/academy/courses/align-birth/2.json");
    assertThatThrownBy(() -> shop.hear(early)).isInstanceOf(AssertionError.class);

    shop.publish(birth(2, "Align Birth, again"));
    assertThat(shop.text(COURSE)).contains("Align Birth, again");
  }

  @Test
  void what_is_heard_twice_writes_one_row() {
    shop.publish(birth(1, "Align Birth"));
    var rows = shop.world().rowsOf(shop.practice());
    shop.publish(birth(1, "Align Birth"));
    assertThat(shop.world().rowsOf(shop.practice())).isEqualTo(rows);
  }

  @Test
  void a_change_writes_what_differs_from_what_is_there_and_nothing_else() {
    String captions = "/courses/align-birth/watch-me/captions.vtt";
    shop.publish(birth(1, "Align Birth"));
    shop.put(captions, shop.text(captions), "text/as-it-was");
    shop.put(CATALOGUE, shop.text(CATALOGUE), "text/as-it-was");
    shop.put("/robots.txt", "From a slower hand", "text/plain");
    shop.hear(Samples.offer("basic", 1, Samples.tier(2900, 24900)));
    assertThat(shop.file(captions).contentType()).isEqualTo("text/as-it-was");
    assertThat(shop.file(CATALOGUE).contentType()).startsWith("text/html");
    assertThat(shop.text("/robots.txt")).contains("Sitemap");
  }

  @Test
  void an_archived_course_is_listed_nowhere_and_its_page_says_that_it_closed() {
    shop.publish(birth(1, "Align Birth"));
    shop.hear(new CourseArchived("align-birth", 1));

    assertThat(shop.text(COURSE)).contains("no longer offered", "noindex").doesNotContain("<form");
    assertThat(shop.text(CATALOGUE)).doesNotContain("Align Birth");
    assertThat(shop.text("/sitemap.xml")).doesNotContain("align-birth");
    assertThat(shop.shows("/courses/align-birth/welcome/index.html")).isFalse();
  }

  @Test
  void an_archived_course_stays_so_when_its_publishing_is_heard_late() {
    var published = shop.shelved(birth(1, "Align Birth"));
    shop.hear(new CourseArchived("align-birth", 1));
    shop.hear(published);
    assertThat(shop.text(COURSE)).contains("no longer offered");

    shop.publish(birth(2, "Align Birth, anew"));
    assertThat(shop.text(COURSE)).contains("Align Birth, anew");
  }

  @Test
  void testimonials_are_shown_where_the_law_lets_them_and_hidden_until_it_is_known() {
    shop.publish(birth(1, "Align Birth"));
    assertThat(shop.text(COURSE)).doesNotContain("So much calmer.");
    shop.hear(new ProfileSaved(1, "CA-ON"));
    assertThat(shop.text(COURSE)).contains("So much calmer.");
    shop.hear(new ProfileSaved(2, "AU-NSW"));
    assertThat(shop.text(COURSE)).doesNotContain("So much calmer.");
    shop.hear(new ProfileSaved(1, "CA-ON"));
    assertThat(shop.text(COURSE)).doesNotContain("So much calmer.");
  }

  @Test
  void a_lower_price_heard_of_late_is_not_shown() {
    shop.publish(birth(1, "Align Birth"));
    shop.hear(Samples.offer("birth", 2, Samples.course("align-birth", 9900)));
    shop.hear(Samples.offer("birth", 1, Samples.course("align-birth", 4900)));
    assertThat(shop.text(COURSE)).contains("US$99").doesNotContain("US$49");
  }

  @Test
  void the_bundle_says_what_one_saves_and_the_plans_what_a_year_costs() {
    shop.publish(birth(1, "Align Birth"));
    shop.publish(Samples.course("align-conception", 1, "Align Conception"));
    shop.hear(Samples.offer("birth", 1, Samples.course("align-birth", 9900)));
    shop.hear(Samples.offer("conception", 1, Samples.course("align-conception", 7900)));
    var both = List.of("align-birth", "align-conception");
    shop.hear(Samples.offer("both", 1, Samples.bundle(both, 14900)));
    shop.hear(Samples.offer("basic", 1, Samples.tier(2900, 24900)));

    assertThat(shop.text("/bundles/both/index.html"))
        .contains("You save", "US$29", "data-offer=\"both\"");
    assertThat(shop.text("/plans/index.html"))
        .contains("7 days free", "US$249", "US$29", "US$99", "less than by the month");
    assertThat(shop.text(COURSE)).contains("href=\"/bundles/both/\"", "href=\"/plans/\"");
    assertThat(shop.text("/sitemap.xml"))
        .contains(
            "<loc>http://aligned.localhost:8080/courses/align-birth/</loc>",
            "/bundles/both/",
            "/plans/",
            "/courses/align-birth/welcome/");
    assertThat(shop.text("/robots.txt"))
        .contains("Sitemap: http://aligned.localhost:8080/sitemap.xml");
  }

  @Test
  void a_new_name_and_address_of_the_tenant_are_on_every_page() {
    shop.publish(birth(1, "Align Birth"));
    shop.hear(new BrandChanged(1, Shopfront.brand("Bonnie's", "#1f6f63", null)));
    assertThat(shop.text(COURSE))
        .contains(
            "Align Birth · Bonnie's</title>",
            "<link rel=\"canonical\" href=\"http://north.aligned.localhost:8080/courses/align-birth/\">");
    assertThat(shop.text(CATALOGUE)).contains("Bonnie's");
  }
}
