package academy.aligned.local.stripe.connect;

import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Tx;
import academy.aligned.local.stripe.wire.Call;
import academy.aligned.local.stripe.wire.Params;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** The way to the onboarding page; good for a few minutes and for one use. */
public final class AccountLinks {
  public static final String KIND = "_account_link";
  private static final long GOOD_FOR = Duration.ofMinutes(5).toSeconds();

  private AccountLinks() {}

  static ObjectNode create(Call call) {
    Params params = call.params();
    Tx tx = call.tx();
    ObjectNode account = tx.get("account", params.required("account"), "account");
    params.required("type");
    params.choice("type", "account_onboarding", "account_update");
    ObjectNode kept = tx.fresh(KIND, "link_" + tx.serials().letters(40));
    kept.put("account", Fields.id(account)).put("expires_at", tx.time() + GOOD_FOR);
    kept.put("return_url", params.required("return_url"));
    kept.put("refresh_url", params.required("refresh_url"));
    ObjectNode link = tx.sketch("account_link", "").put("expires_at", tx.time() + GOOD_FOR);
    link.put("url", tx.page("/connect/" + Fields.id(kept))).remove("id");
    return link;
  }

  public static boolean good(Tx tx, ObjectNode link) {
    return !Fields.flag(link, "used") && Fields.number(link, "expires_at") > tx.time();
  }
}
