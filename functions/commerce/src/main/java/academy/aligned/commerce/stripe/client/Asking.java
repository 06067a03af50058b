package academy.aligned.commerce.stripe.client;

import academy.aligned.kernel.json.Json;
import academy.aligned.kernel.problem.Problem;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeObjectInterface;
import com.stripe.net.RequestOptions;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Asks Stripe, and says its refusals in our words; what it cannot answer now is an outage. */
final class Asking {
  private static final Duration LATER = Duration.ofSeconds(3);
  private static final int TOO_LONG_FOR_A_KEY = 255;

  private Asking() {}

  @FunctionalInterface
  interface Call<T> {
    T ask() throws StripeException;
  }

  static <T> T stripe(Call<T> call) {
    try {
      return call.ask();
    } catch (StripeException refused) {
      throw problem(refused);
    }
  }

  /** Nothing where Stripe knows no such thing. */
  static <T> Optional<T> known(Call<T> call) {
    try {
      return Optional.of(call.ask());
    } catch (StripeException refused) {
      if ("resource_missing".equals(refused.getCode())) {
        return Optional.empty();
      }
      throw problem(refused);
    }
  }

  private static Problem problem(StripeException refused) {
    return switch (refused) {
      case CardException _ ->
          Problem.notHere("card-declined", 402, "The card was declined.", "Pay with another card.");
      case IdempotencyException _ ->
          Problem.conflict("This was asked for before in other words.", "Begin anew.");
      case InvalidRequestException _ when "resource_missing".equals(refused.getCode()) ->
          Problem.missing();
      case InvalidRequestException _ ->
          Problem.conflict(
              "Stripe refused: " + said(refused), "Change what you ask for, or write to us.");
      case ApiConnectionException _ -> Problem.unavailable(LATER);
      default -> Problem.unavailable(LATER);
    };
  }

  /** Its own words without the request's id and without anything that only programs read. */
  private static String said(StripeException refused) {
    String words = refused.getUserMessage();
    return words == null || words.isBlank() ? "it gave no reason." : words;
  }

  static RequestOptions once(String key) {
    String fit = key.length() > TOO_LONG_FOR_A_KEY ? key.substring(0, TOO_LONG_FOR_A_KEY) : key;
    return RequestOptions.builder().setIdempotencyKey(fit).build();
  }

  /** The object as Stripe sent it. */
  static JsonNode json(StripeObjectInterface answered) {
    return Json.TOLERANT.readTree(answered.getLastResponse().body());
  }
}
