package academy.aligned.commerce.checkout;

import academy.aligned.commerce.catalogue.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What the buyer was asked about starting at once, by the version of the words, and her answer. */
public record StartNow(
    @NotNull @Pattern(regexp = Slug.SHAPE) String version, @NotNull Boolean accepted) {}
