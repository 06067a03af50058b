package academy.aligned.local;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.PlatformScope;
import academy.aligned.kernel.events.CommerceEvent.OfferChanged;
import academy.aligned.kernel.events.CommerceEvent.PriceTag;
import academy.aligned.kernel.events.CommerceEvent.Terms;
import academy.aligned.kernel.ids.TenantId;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What functions wrote for the public, as the edge serves it. */
class PublicPagesTest {
  @BeforeAll
  static void a_plan_is_offered() throws Exception {
    var prices = List.of(new PriceTag("basic-monthly", "MONTH", 7, Map.of("usd", 2900L)));
    var basic = new Terms("TIER", "Basic", "All courses.", List.of(), prices, false);
    RunningCloud.directory()
        .announce(
            new PlatformScope("a test", "job:test"),
            TenantId.PLATFORM,
            new OfferChanged("basic", 1, basic));
    assertThat(Eventually.holds(() -> there("/plans/"))).isTrue();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return RunningCloud.at(Place.PLATFORM).get(path);
  }

  private static HttpResponse<String> get(String path, String name, String value) throws Exception {
    return RunningCloud.at(Place.PLATFORM).with(name, value).get(path);
  }

  private static boolean there(String path) {
    try {
      return get(path).statusCode() == 200;
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void a_page_is_served_as_html_under_the_security_headers_and_asked_for_anew_each_time()
      throws Exception {
    var page = get("/plans/");
    assertThat(page.body()).contains("<h1>Every course", "US$29", "data-price=\"basic-monthly\"");
    assertThat(header(page, "content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(page, "content-security-policy")).contains("script-src 'self'");
    assertThat(header(page, "cache-control")).contains("must-revalidate");
    var again = get("/plans/", "if-none-match", header(page, "etag"));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(header(get("/plans/", "accept-encoding", "gzip"), "content-encoding"))
        .isEqualTo("gzip");
  }

  @Test
  void an_address_without_its_slash_leads_to_the_one_with_it_and_keeps_the_question()
      throws Exception {
    assertThat(get("/plans").statusCode()).isEqualTo(301);
    assertThat(header(get("/plans"), "location")).isEqualTo("/plans/");
    assertThat(header(get("/courses?ref=anna"), "location")).isEqualTo("/courses/?ref=anna");
  }

  @Test
  void what_a_page_names_is_kept_for_ever_and_has_its_type() throws Exception {
    var named =
        Pattern.compile("(?:href|src)=\"(/assets/pages[^\"]+)\"")
            .matcher(get("/courses/").body())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(named).hasSize(4);
    for (String path : named) {
      assertThat(get(path).statusCode()).as(path).isEqualTo(200);
      assertThat(header(get(path), "cache-control")).contains("immutable");
    }
    assertThat(header(get("/sitemap.xml"), "content-type")).isEqualTo("application/xml");
    assertThat(get("/robots.txt").body()).contains("Sitemap: ");
  }

  @Test
  void a_page_that_nobody_wrote_is_no_page_of_the_app() throws Exception {
    assertThat(get("/courses/nobody/").statusCode()).isEqualTo(404);
    assertThat(get("/verify/nobody/").body()).contains("There is nothing here");
    assertThat(get("/for/../config.json").body()).doesNotContain("tenants");
  }

  @Test
  void the_apps_own_files_stay_what_they_are() throws Exception {
    assertThat(get("/").body()).contains("Marketing");
    assertThat(get("/learn").statusCode()).isEqualTo(200);
  }
}
