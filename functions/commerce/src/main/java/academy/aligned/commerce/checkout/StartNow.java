package academy.aligned.commerce.checkout;

import academy.aligned.kernel.text.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What the buyer was asked about starting at once, by the version of the words, and her answer. */
public record StartNow(
    @NotNull @Pattern(regexp = Slug.SHAPE) String version, @NotNull Boolean accepted) {}
