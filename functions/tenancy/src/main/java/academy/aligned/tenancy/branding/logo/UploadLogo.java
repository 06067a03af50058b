package academy.aligned.tenancy.branding.logo;

import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.OwnerScope;
import academy.aligned.kernel.problem.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes a picture, draws it anew so that nothing but pixels is left of it, and keeps that. */
public record UploadLogo(Logos logos)
    implements Handler<OwnerScope, UploadLogo.NewLogo, UploadLogo.KeptLogo> {
  private static final int LARGEST_TEXT = 1_400_000;

  public record NewLogo(
      @NotBlank @Size(max = 100) String contentType,
      @NotBlank @Size(max = LARGEST_TEXT, message = "must be a picture of at most 1 MB")
          String base64) {}

  public record KeptLogo(String logo) {}

  @Override
  public KeptLogo handle(OwnerScope scope, NewLogo sent) {
    refuseKinds(sent.contentType());
    return new KeptLogo(logos.keep(scope, Picture.redrawn(sent.base64())));
  }

  private static void refuseKinds(String contentType) {
    switch (contentType) {
      case "image/png", "image/jpeg" -> {}
      case "image/svg+xml" ->
          throw Problem.invalid(
              "contentType", "is SVG, which can carry scripts; send it as a PNG instead");
      default ->
          throw Problem.invalid("contentType", "is not PNG or JPEG; send it as one of these");
    }
  }
}
