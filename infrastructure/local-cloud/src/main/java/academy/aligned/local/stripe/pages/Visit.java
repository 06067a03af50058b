package academy.aligned.local.stripe.pages;

import academy.aligned.local.http.Ask;
import academy.aligned.local.stripe.books.Tx;
import java.util.Map;

/** Somebody before a page, on the account that the page belongs to. */
record Visit(Tx tx, Ask ask) {
  boolean posts() {
    return ask.method().equals("POST");
  }

  Map<String, String> form() {
    return posts() ? ask.form() : Map.of();
  }

  /** What was typed; empty if nothing was. */
  String typed(String field) {
    return form().getOrDefault(field, "").strip();
  }

  boolean pressed(String action) {
    return typed("action").equals(action);
  }
}
