package academy.aligned.storefront.profile;

import academy.aligned.storefront.shop.Profile;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Under whose advertising rules a storefront writes.
 *
 * @param jurisdiction a country by ISO 3166, or one of its parts
 * @param testimonials whether these rules let it show any; told, never taken
 */
public record StoreProfile(
    @Nullable Integer version,
    @Min(0) @Nullable Integer ifVersion,
    @NotNull
        @Pattern(
            regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?",
            message = "must be a country or a part of one, such as CA or CA-ON")
        String jurisdiction,
    @Nullable Boolean testimonials) {

  StoreProfile at(int stored) {
    boolean shown = new Profile(stored, jurisdiction).testimonials();
    return new StoreProfile(stored, null, jurisdiction, shown);
  }
}
