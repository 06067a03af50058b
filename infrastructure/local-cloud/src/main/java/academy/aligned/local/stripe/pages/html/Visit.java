package academy.aligned.local.stripe.pages.html;

import academy.aligned.local.http.Ask;
import academy.aligned.local.stripe.books.Tx;
import java.util.Map;

/** Somebody before a page, on the account that the page belongs to. */
public record Visit(Tx tx, Ask ask) {
  public boolean posts() {
    return ask.method().equals("POST");
  }

  public Map<String, String> form() {
    return posts() ? ask.form() : Map.of();
  }

  /** What was typed; empty if nothing was. */
  public String typed(String field) {
    return form().getOrDefault(field, "").strip();
  }

  public boolean pressed(String action) {
    return typed("action").equals(action);
  }
}
