package academy.aligned.media.upload;

import academy.aligned.media.MediaId;
import academy.aligned.storage.files.TenantFiles;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All parts are there; these are the names the store gave them. */
public record UploadedParts(
    @NotNull MediaId media,
    @NotBlank @Size(max = 1024) String uploadId,
    @NotEmpty @Size(max = 100) @Valid List<@NotNull Part> parts) {

  /** One part and the ETag that answered it. */
  public record Part(@Min(1) int number, @NotBlank @Size(max = 100) String etag) {}

  List<Integer> numbers() {
    return parts.stream().map(Part::number).toList();
  }

  List<TenantFiles.Part> stored() {
    return parts.stream().map(part -> new TenantFiles.Part(part.number(), part.etag())).toList();
  }
}
