package academy.aligned.local.edge;

import academy.aligned.kernel.door.Doorkeeper;
import academy.aligned.kernel.door.HostEntry;
import academy.aligned.kernel.door.NoticePage;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Reply;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.s3.S3Client;

/** Static answers by host: the platform's pages, or a practice's brand over the app shells. */
public final class Sites {
  private static final String STAFF = "/practice";

  /** Pages that functions wrote, each a folder with one file in it. */
  private static final Pattern PAGES = Pattern.compile("/(courses|bundles|plans|for|verify)(/.*)?");

  /** Files of pages that lie beside those of the app. */
  private static final String SHARED = "/assets/pages";

  private final Function<String, Optional<HostEntry>> hosts;
  private final String origin;
  private final String platform;
  private final String canonical;
  private final BrandFiles brands;
  private final Library library;
  private final Folder marketing;
  private final Folder patient;
  private final Folder practice;

  /** A host that the store does not know yet is opening, or from before there was a store. */
  public Sites(
      Edge.Settings settings,
      Doorkeeper keeper,
      Function<String, Optional<HostEntry>> store,
      S3Client s3) {
    this.hosts = host -> store.apply(host).or(() -> keeper.site(host).map(HostEntry::of));
    this.origin = settings.origin();
    this.platform = settings.platform();
    this.canonical = settings.canonical();
    this.brands = new BrandFiles(s3, settings.bucket());
    this.library = new Library(new Folder(settings.library()));
    this.marketing = new Folder(settings.shells().resolve("public"));
    this.patient = new Folder(settings.shells().resolve("patient"));
    this.practice = new Folder(settings.shells().resolve("practice"));
  }

  Reply answer(Ask ask) {
    if (ask.path().equals(NoticePage.STYLE_PATH)) {
      return Notices.style();
    }
    if (ask.host().equals(platform)) {
      return library(ask).orElseGet(() -> branded(ask, TenantId.PLATFORM, marketing));
    }
    return hosts.apply(ask.host()).map(entry -> host(ask, entry)).orElseGet(() -> stranger(ask));
  }

  private Optional<Reply> library(Ask ask) {
    return ask.path().startsWith(Library.ROOT)
        ? Optional.of(library.serve(ask).orElseGet(Notices::missing))
        : Optional.empty();
  }

  private Reply host(Ask ask, HostEntry entry) {
    return switch (entry.on(ask.host(), ask.path())) {
      case NOTICE -> Notices.shut(entry.status());
      case ELSEWHERE ->
          Reply.empty(308)
              .with("location", origin.replace("{host}", entry.primary()) + asked(ask))
              .with("cache-control", "no-store");
      case SERVE -> library(ask).orElseGet(() -> app(ask, entry));
    };
  }

  private static String asked(Ask ask) {
    return ask.path() + (ask.rawQuery().isEmpty() ? "" : "?" + ask.rawQuery());
  }

  /** A host that is nobody's shows what we are; whoever goes on from there goes on at our own. */
  private Reply stranger(Ask ask) {
    return !named(ask.path()) && !ask.path().equals("/")
        ? Reply.empty(302).with("location", canonical + ask.path().replaceFirst("^/+", ""))
        : library(ask)
            .orElseGet(() -> branded(ask, TenantId.PLATFORM, marketing))
            .with("link", "<" + canonical + ">; rel=\"canonical\"");
  }

  private Reply app(Ask ask, HostEntry entry) {
    boolean staff = ask.path().equals(STAFF) || ask.path().startsWith(STAFF + "/");
    if (staff) {
      return shell(ask, practice, ask.path().substring(STAFF.length()));
    }
    return branded(ask, entry.tenant(), patient);
  }

  /** The tenant's own files before those of the app. */
  private Reply branded(Ask ask, TenantId tenant, Folder app) {
    if (PAGES.matcher(ask.path()).matches()) {
      return page(ask, tenant);
    }
    if (!branded(ask.path())) {
      return shell(ask, app, ask.path());
    }
    return brands
        .serve(ask, tenant, ask.path())
        .or(() -> app.serve(ask, ask.path()))
        .orElseGet(() -> ask.path().equals("/theme.css") ? Notices.plain() : Notices.missing());
  }

  /** A page has one address, with a slash at its end: whoever leaves it out is sent there. */
  private Reply page(Ask ask, TenantId tenant) {
    String path = ask.path();
    if (!path.endsWith("/") && !named(path)) {
      String asked = ask.rawQuery().isEmpty() ? "" : "?" + ask.rawQuery();
      return Reply.empty(301).with("location", path.replaceFirst("^/+", "/") + "/" + asked);
    }
    return brands
        .serve(ask, tenant, path.endsWith("/") ? path + "index.html" : path)
        .orElseGet(Notices::missing);
  }

  /** Only names with an ending are files of a practice; the app's own lie under assets. */
  private static boolean branded(String path) {
    return named(path) && (!path.startsWith("/assets/") || path.startsWith(SHARED));
  }

  private static boolean named(String path) {
    return path.lastIndexOf('.') > path.lastIndexOf('/');
  }

  /** A file if there is one; a page of the app for every other name without an ending. */
  private static Reply shell(Ask ask, Folder folder, String path) {
    Optional<Reply> file = folder.serve(ask, path);
    if (file.isEmpty() && named(path)) {
      return Notices.missing();
    }
    return file.or(() -> folder.serve(ask, "/index.html")).orElseGet(Notices::unbuilt);
  }
}
