package academy.aligned.storefront.press;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.json.Json;
import academy.aligned.storefront.Samples;
import academy.aligned.storefront.Shopfront;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How the pages are made: small, readable without script, and nobody's words can do harm. */
class PageCraftTest {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("<h([1-6])");
  private static final String COURSE = "/courses/align-birth/index.html";
  private final Shopfront shop = Shopfront.open();

  private void open() {
    shop.publish(Samples.course("align-birth", 1, "Align Birth"));
    shop.hear(Samples.offer("birth", 1, Samples.course("align-birth", 9900)));
    shop.hear(Samples.offer("basic", 1, Samples.tier(2900, 24900)));
    shop.hear(Samples.offer("all", 1, Samples.bundle(List.of("align-birth"), 8900)));
  }

  private List<String> pages() {
    return shop.paths().stream()
        .filter(path -> path.endsWith(".html"))
        .map(path -> path.substring("site".length()))
        .toList();
  }

  private static int zipped(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }

  private List<JsonNode> data(String page) {
    return DATA.matcher(shop.text(page))
        .results()
        .map(found -> Json.MAPPER.readTree(found.group(1)))
        .toList();
  }

  @Test
  void the_longest_course_is_sixty_kilobytes_with_its_style_its_script_and_its_letters()
      throws IOException {
    shop.publish(Samples.longCourse());
    shop.hear(Samples.offer("all", 1, Samples.course("align-everything", 9900)));
    int whole = zipped(shop.file("/courses/align-everything/index.html").bytes());
    for (String path : shop.paths()) {
      if (path.startsWith("site/assets/")) {
        whole += zipped(shop.file(path.substring("site".length())).bytes());
      }
    }
    assertThat(whole).isLessThan(60 * 1024);
  }

  @Test
  void a_page_names_only_files_that_are_there() {
    open();
    for (String page : pages()) {
      Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"")
          .matcher(shop.text(page))
          .results()
          .map(found -> found.group(1))
          .forEach(asset -> assertThat(shop.shows(asset)).as(page + " names " + asset).isTrue());
    }
  }

  @Test
  void every_page_begins_with_one_main_heading_and_skips_no_level() {
    open();
    assertThat(pages()).hasSizeGreaterThan(4);
    for (String page : pages()) {
      List<Integer> levels =
          HEADING
              .matcher(shop.text(page))
              .results()
              .map(MatchResult::group)
              .map(found -> Integer.parseInt(found.substring(2)))
              .toList();
      assertThat(levels.stream().filter(level -> level == 1)).as(page).hasSize(1);
      assertThat(levels.getFirst()).as(page).isEqualTo(1);
      for (int i = 1; i < levels.size(); i++) {
        assertThat(levels.get(i) - levels.get(i - 1)).as(page + " heading " + i).isLessThan(2);
      }
    }
  }

  @Test
  void every_page_has_a_way_past_the_navigation_a_language_and_one_description() {
    open();
    for (String page : pages()) {
      assertThat(shop.text(page))
          .contains("<html lang=\"en\">", "href=\"#main\"", "<main id=\"main\"")
          .containsOnlyOnce("<meta name=\"description\"")
          .containsOnlyOnce("<title>");
    }
  }

  @Test
  void no_page_has_a_script_a_style_or_a_handler_inside_it() {
    open();
    for (String page : pages()) {
      assertThat(shop.text(page).replaceAll(DATA.pattern(), ""))
          .as(page)
          .doesNotContain("<style", " style=", "javascript:")
          .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
          .doesNotContainPattern("\\son[a-z]+=");
    }
  }

  @Test
  void search_engines_read_the_course_its_prices_and_where_it_lies() {
    open();
    List<JsonNode> data = data(COURSE);
    JsonNode course = data.getFirst();
    assertThat(course.path("@type").asString()).isEqualTo("Course");
    assertThat(course.path("name").asString()).isEqualTo("Align Birth");
    assertThat(course.path("provider").path("name").asString()).isEqualTo("Aligned Academy");
    assertThat(course.path("offers").path(0).path("price").asString()).isEqualTo("99.00");
    assertThat(course.path("offers").path(0).path("priceCurrency").asString()).isEqualTo("USD");
    assertThat(course.at("/hasCourseInstance/0/courseWorkload").asString()).isEqualTo("PT20M");
    assertThat(data.getLast().path("@type").asString()).isEqualTo("BreadcrumbList");
    assertThat(data.getLast().path("itemListElement")).hasSize(2);
    assertThat(shop.text(COURSE))
        .contains(
            "<meta property=\"og:title\" content=\"Align Birth\">",
            "<meta name=\"twitter:card\" content=\"summary_large_image\">");
  }

  @Test
  void what_an_author_writes_stays_text_wherever_it_stands() {
    String evil = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    var course = Samples.course("align-birth", 1, evil).put("subtitle", evil).put("summary", evil);
    course.putArray("outcomes").add(evil);
    shop.publish(course);
    for (String page : pages()) {
      assertThat(shop.text(page)).as(page).doesNotContain("<script>alert", "<img src=x");
    }
    assertThat(data(COURSE).getFirst().path("name").asString()).isEqualTo(evil);
  }

  @Test
  void letters_of_any_script_arrive_whole() {
    shop.publish(Samples.course("align-birth", 1, "Геburt – naissance 東京"));
    assertThat(new String(shop.file(COURSE).bytes(), StandardCharsets.UTF_8))
        .contains("<h1>Геburt – naissance 東京</h1>");
  }
}
