package academy.aligned.storefront.press;

import static java.util.stream.Collectors.toSet;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storefront.app.SiteFile;
import academy.aligned.storefront.course.Course;
import academy.aligned.storefront.course.PublicFile;
import academy.aligned.storefront.landing.Landing;
import academy.aligned.storefront.landing.LandingStore;
import academy.aligned.storefront.shop.Shop;
import academy.aligned.storefront.shop.Shop.Shelved;
import academy.aligned.storefront.shop.ShopStore;
import academy.aligned.storefront.shop.ShopStore.Held;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Writes a tenant's pages from what its shop is now. Whoever finds the shop changed when it is done
 * writes once more: so whichever hand is slowest, the last to write has seen the newest.
 */
public record Press(ShopStore shops, LandingStore landings, TenantFiles sites, URI platform) {
  private static final List<String> OWN = List.of("courses/", "bundles/", "for/");

  void print(TenantScope scope, UnaryOperator<Shop> heard) {
    Held held = shops.keep(scope, heard);
    boolean again;
    do {
      write(scope, held.shop());
      Held now = shops.find(scope);
      again = now.row() != held.row();
      held = now;
    } while (again);
  }

  private void write(TenantScope scope, Shop shop) {
    List<SiteFile> files = new Pages(stock(scope, shop)).files();
    Map<String, String> there = there(scope, files);
    files.stream()
        .filter(file -> !file.etag().equals(there.get("site" + file.path())))
        .forEach(file -> file.write(scope, sites));
    Set<String> printed = files.stream().map(file -> "site" + file.path()).collect(toSet());
    there.keySet().stream()
        .filter(path -> OWN.stream().anyMatch(own -> path.startsWith("site/" + own)))
        .filter(path -> !printed.contains(path))
        .forEach(path -> sites.delete(scope, path));
  }

  /** What lies where we print, as the store itself knows it: another hand may have written it. */
  private Map<String, String> there(TenantScope scope, List<SiteFile> files) {
    Set<String> folders = files.stream().map(SiteFile::folder).collect(toSet());
    folders.addAll(OWN);
    Map<String, String> there = new HashMap<>();
    folders.forEach(folder -> there.putAll(sites.etags(scope, "site/" + folder)));
    return there;
  }

  private Stock stock(TenantScope scope, Shop shop) {
    List<Course> courses = new ArrayList<>();
    shop.courses()
        .forEach(
            (_, shelved) -> {
              if (!shelved.archived() && shelved.file() != null) {
                courses.add(course(scope, shelved, shelved.file()));
              }
            });
    return new Stock(shop, courses, shown(scope, shop), platform);
  }

  /** Of a version that is gone a newer one is heard of soon. */
  private Course course(TenantScope scope, Shelved shelved, String file) {
    return sites
        .get(scope, file)
        .map(content -> PublicFile.read(content.bytes()))
        .filter(course -> course.version() >= shelved.version())
        .orElseThrow(() -> Problem.unavailable(Duration.ofSeconds(1)));
  }

  private List<Landing> shown(TenantScope scope, Shop shop) {
    return shop.landings().entrySet().stream()
        .filter(landed -> landed.getValue().shown())
        .flatMap(landed -> landings.find(scope, landed.getKey()).stream())
        .flatMap(kept -> Stream.ofNullable(kept.shown()))
        .toList();
  }
}
