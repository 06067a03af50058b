package academy.aligned.storefront.press;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.files.TenantFiles.Content;
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
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
    files.stream()
        .filter(file -> !(file.lasts() && there(scope, file)))
        .forEach(file -> put(scope, file));
    Set<String> printed = files.stream().map(SiteFile::path).collect(Collectors.toSet());
    OWN.stream()
        .flatMap(folder -> sites.list(scope, "site/" + folder).stream())
        .filter(path -> !printed.contains(path.substring("site".length())))
        .forEach(path -> sites.delete(scope, path));
  }

  private boolean there(TenantScope scope, SiteFile file) {
    return sites.size(scope, "site" + file.path()).isPresent();
  }

  private void put(TenantScope scope, SiteFile file) {
    sites.put(
        scope,
        "site" + file.path(),
        new Content(file.bytes(), file.contentType()),
        file.cacheControl());
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

  /** The file may be newer than what was heard, and is then heard of soon; never older. */
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
