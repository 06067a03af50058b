package academy.aligned.academy.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson's film: an upload of this tenant, and the words that go with it.
 *
 * @param captions WebVTT
 */
public record Film(
    @NotNull @Pattern(regexp = Film.UUID, message = "must be a UUID in lower case") String media,
    @Size(max = 60_000) @Nullable String captions,
    @Size(max = 60) @Nullable List<@NotNull @Valid Mark> chapters,
    @Size(max = 20_000) @Nullable String transcript) {
  public static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** Where a chapter begins. */
  public record Mark(@Min(0) @Max(36_000) int at, @NotNull @Size(max = 120) String title) {}
}
