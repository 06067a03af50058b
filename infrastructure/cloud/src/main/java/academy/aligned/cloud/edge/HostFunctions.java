package academy.aligned.cloud.edge;

import academy.aligned.cloud.Setting;
import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.door.NoticePage;
import academy.aligned.kernel.ids.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import software.amazon.awscdk.services.cloudfront.Function;
import software.amazon.awscdk.services.cloudfront.FunctionAssociation;
import software.amazon.awscdk.services.cloudfront.FunctionCode;
import software.amazon.awscdk.services.cloudfront.FunctionEventType;
import software.amazon.awscdk.services.cloudfront.FunctionRuntime;
import software.amazon.awscdk.services.cloudfront.KeyValueStore;
import software.constructs.Construct;

/** What the edge does to a request before anything else: which practice, which app, which file. */
final class HostFunctions {
  private final Construct scope;
  private final KeyValueStore tenants;
  private final List<FunctionAssociation> brand;
  private final List<FunctionAssociation> pages;
  private final List<FunctionAssociation> site;

  HostFunctions(Construct scope, Setting setting) {
    this.scope = scope;
    this.tenants =
        KeyValueStore.Builder.create(scope, "Tenants")
            .keyValueStoreName(setting.name("tenants"))
            .comment("Whose a host is, what it shows, and which host comes first.")
            .build();
    this.brand = function("brand", true);
    this.pages = function("pages", true);
    this.site = function("site", true);
  }

  String tenants() {
    return tenants.getKeyValueStoreArn();
  }

  List<FunctionAssociation> api() {
    return function("api", false);
  }

  List<FunctionAssociation> media() {
    return function("media", false);
  }

  List<FunctionAssociation> brand() {
    return brand;
  }

  List<FunctionAssociation> pages() {
    return pages;
  }

  List<FunctionAssociation> site() {
    return site;
  }

  private List<FunctionAssociation> function(String name, boolean knowsTenants) {
    var function =
        Function.Builder.create(scope, "At-" + name)
            .code(FunctionCode.fromInline(knowsTenants ? withHosts(name) : source(name)))
            .runtime(FunctionRuntime.JS_2_0);
    if (knowsTenants) {
      function.keyValueStore(tenants);
    }
    return List.of(
        FunctionAssociation.builder()
            .eventType(FunctionEventType.VIEWER_REQUEST)
            .function(function.build())
            .build());
  }

  /** A function that looks hosts up, with the rule for them and the words that it may show. */
  static String withHosts(String name) {
    return (source("host") + "\n" + source(name))
        .replace("{{PAUSED}}", NoticePage.of(Status.SUSPENDED))
        .replace("{{CLOSING}}", NoticePage.of(Status.OFFBOARDING))
        .replace("{{NOTICE_STYLE}}", NoticePage.STYLE_PATH)
        .replace("{{STYLE}}", NoticePage.STYLE)
        .replace("{{PLATFORM}}", TenantId.PLATFORM.value());
  }

  static String source(String name) {
    try (InputStream in = HostFunctions.class.getResourceAsStream(name + ".js")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
