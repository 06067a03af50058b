package academy.aligned.tenancy.branding.logo;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.text.Sha256;
import academy.aligned.storage.files.TenantFiles;
import academy.aligned.storage.files.TenantFiles.Content;
import java.util.regex.Pattern;

/** A practice's logos, among its public files; named by what is in them, so none ever changes. */
public record Logos(TenantFiles sites) {
  private static final Pattern URL = Pattern.compile("/brand/logo\\.[0-9a-f]{16}\\.png");
  private static final String SITE = "site";

  /** Keeps a logo and answers where the practice's host serves it. */
  String keep(TenantScope scope, byte[] png) {
    String url = "/brand/logo." + Sha256.hex(png, 8) + ".png";
    sites.put(
        scope, SITE + url, new Content(png, "image/png"), "public, max-age=31536000, immutable");
    return url;
  }

  public boolean has(TenantScope scope, String url) {
    return URL.matcher(url).matches() && sites.get(scope, SITE + url).isPresent();
  }
}
