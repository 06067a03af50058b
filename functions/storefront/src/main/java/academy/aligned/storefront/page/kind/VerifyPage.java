package academy.aligned.storefront.page.kind;

import academy.aligned.storefront.page.Frame;
import org.jspecify.annotations.Nullable;

/** Whether a certificate holds; whose it is is hers to say. */
public record VerifyPage(
    Frame frame,
    boolean valid,
    @Nullable String number,
    @Nullable String title,
    @Nullable String day) {}
