package academy.aligned.storefront.press;

import academy.aligned.storefront.app.SiteFile;
import academy.aligned.storefront.page.Frame;
import academy.aligned.storefront.page.Templates;
import academy.aligned.storefront.page.kind.BundlePage;
import academy.aligned.storefront.page.kind.CataloguePage;
import academy.aligned.storefront.page.kind.CoursePage.BundleNote;
import academy.aligned.storefront.page.kind.GonePage;
import academy.aligned.storefront.page.kind.LandingPage;
import academy.aligned.storefront.page.kind.PlansPage;
import academy.aligned.storefront.page.linked.LinkedPath;
import academy.aligned.storefront.page.linked.LinkedPath.Step;
import academy.aligned.storefront.page.linked.Sitemap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All pages of a stock, in the order in which they may be written: what is named comes first. */
record Pages(Stock stock) {
  static final String HTML = "text/html; charset=utf-8";

  List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>(stock.frame("/", "", "", "").assets().files());
    List<SiteFile> listed = listed();
    stock
        .shop()
        .courses()
        .forEach(
            (course, shelved) -> {
              if (shelved.archived()) {
                files.add(gone("/courses/" + course + "/"));
              }
            });
    files.addAll(listed);
    files.add(SiteFile.changing("/sitemap.xml", sitemap(listed), "application/xml"));
    files.add(
        SiteFile.changing(
            "/robots.txt", Sitemap.robots(stock.origin()), "text/plain; charset=utf-8"));
    return files;
  }

  private List<SiteFile> listed() {
    List<SiteFile> files = new ArrayList<>();
    stock.courses().forEach(course -> files.addAll(new CoursePages(stock, course).files()));
    stock.bundles().forEach(bundle -> files.add(bundle(bundle)));
    stock.landings().forEach(landing -> files.add(landing(landing)));
    if (stock.hasPlans()) {
      files.add(plans());
    }
    files.add(catalogue());
    return files;
  }

  static SiteFile page(String template, Frame frame, Object page) {
    return SiteFile.changing(frame.path() + "index.html", Templates.html(template, page), HTML);
  }

  private SiteFile catalogue() {
    Frame frame =
        stock
            .frame(
                "/courses/",
                "courses",
                "Courses",
                "Online courses for conception, pregnancy, birth and the months after: short lessons,"
                    + " guided practice and worksheets, at your own pace.")
            .with(
                List.of(LinkedPath.of(stock.origin(), List.of(new Step("Courses", "/courses/")))));
    var bundle = stock.bundles().stream().findFirst();
    return page(
        "catalogue", frame, new CataloguePage(frame, stock.cards(), bundle, stock.hasPlans()));
  }

  private SiteFile plans() {
    Frame frame =
        stock.frame(
            "/plans/",
            "plans",
            "Plans",
            "All courses for one price a month or a year. Try it free for a week, pause or cancel"
                + " whenever you like.");
    return page(
        "plans",
        frame,
        new PlansPage(
            frame, stock.buys("TIER"), stock.buys("LICENCE"), stock.bundles(), stock.cards()));
  }

  private SiteFile bundle(BundleNote bundle) {
    Frame frame = stock.frame(bundle.path(), "courses", bundle.title(), bundle.buy().summary());
    var cards = stock.cards(stock.terms(bundle.buy()).courses());
    return page(
        "bundle",
        frame,
        new BundlePage(frame, bundle.buy(), cards, BundlePage.saving(bundle.buy(), cards)));
  }

  private SiteFile landing(academy.aligned.storefront.landing.Landing landing) {
    Frame frame = stock.frame(landing.path(), "", landing.title(), landing.description());
    return page("landing", frame, new LandingPage(frame, landing, stock.cards(), stock.praise()));
  }

  private SiteFile gone(String path) {
    Frame frame =
        stock.frame(path, "courses", "No longer offered", "This course has closed.").hidden();
    return page(
        "gone",
        frame,
        new GonePage(
            frame,
            "This course is no longer offered",
            "If you bought it, it is still yours: you find it under My courses."));
  }

  private String sitemap(List<SiteFile> listed) {
    List<String> paths =
        listed.stream()
            .map(SiteFile::path)
            .filter(path -> path.endsWith("/index.html"))
            .map(path -> path.substring(0, path.length() - "index.html".length()))
            .toList();
    return Sitemap.xml(stock.origin(), Stream.concat(Stream.of("/"), paths.stream()).toList());
  }
}
