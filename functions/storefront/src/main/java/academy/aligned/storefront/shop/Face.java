package academy.aligned.storefront.shop;

import academy.aligned.kernel.events.TenancyEvent.Brand;
import academy.aligned.kernel.text.Origin;
import academy.aligned.storefront.page.Frame;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a tenant is called and where it answers, as its brand has it. */
public record Face(int version, String name, String tagline, @Nullable String host) {
  /** The platform's own, and a practice's before its brand was heard of. */
  public static final Face NONE = new Face(0, "Aligned Academy", "", null);

  public static Face of(int version, Brand brand) {
    return new Face(version, brand.name(), brand.tagline(), brand.host());
  }

  public Frame.Host shownAt(URI platform) {
    return new Frame.Host(name, origin(platform), version > 0);
  }

  /** Where the pages are, without a slash; {@code platform} gives the scheme and the port. */
  public String origin(URI platform) {
    return Origin.of(platform, host == null ? platform.getHost() : host);
  }
}
