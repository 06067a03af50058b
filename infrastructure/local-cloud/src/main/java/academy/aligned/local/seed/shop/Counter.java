package academy.aligned.local.seed.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Pays at the stand-in's Checkout page, as a browser would post its form. */
record Counter(URI edge) {
  private static final String HOST = "stripe.localhost";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int PAID = 303;
  private static final int PAID_BEFORE = 200;

  /** Whether the page is the stand-in's: nobody fills in Stripe's own for us. */
  static boolean takes(String url) {
    return HOST.equals(URI.create(url).getHost());
  }

  void pay(String url, Sale sale) {
    Map<String, String> form =
        new TreeMap<>(
            Map.of(
                "email", sale.email(),
                "name", sale.name(),
                "country", "CA",
                "card", sale.card(),
                "expiry", "12 / 34",
                "cvc", "123",
                "agreed", "yes",
                "action", "pay"));
    HttpResponse<String> answer = post(URI.create(url).getRawPath(), form);
    if (answer.statusCode() != PAID && answer.statusCode() != PAID_BEFORE) {
      throw new IllegalStateException(
          "The Checkout page answered %d to %s.".formatted(answer.statusCode(), sale.email()));
    }
  }

  private HttpResponse<String> post(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(edge.resolve(path))
            .header("host", HOST + ":" + edge.getPort())
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
