package academy.aligned.commerce.purchase;

import academy.aligned.commerce.ledger.OrderId;
import jakarta.validation.constraints.NotNull;

/** A purchase that the path names. */
public record OfOrder(@NotNull OrderId order) {}
