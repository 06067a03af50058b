package academy.aligned.storefront.landing;

import academy.aligned.kernel.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A landing page at {@code /for/<page>/}.
 *
 * @param ifVersion the version it was changed from; 0 makes a new one
 * @param state a draft leaves what is shown as it is
 */
public record Landing(
    @NotNull
        @Pattern(regexp = Slug.SHAPE, message = "must be 3 to 60 of a–z, 0–9 and -, a letter first")
        String page,
    @Nullable Integer version,
    @Min(0) @Nullable Integer ifVersion,
    @NotBlank @Size(max = 120) String title,
    @NotBlank @Size(max = 300) String description,
    @NotNull @Size(min = 1, max = 40) List<@NotNull @Valid LandingBlock> blocks,
    @NotNull State state) {
  public enum State {
    DRAFT,
    PUBLISHED,
    HIDDEN
  }

  Landing at(int stored) {
    return new Landing(page, stored, null, title, description, blocks, state);
  }

  public String path() {
    return pathOf(page);
  }

  public static String pathOf(String page) {
    return "/for/" + page + "/";
  }
}
