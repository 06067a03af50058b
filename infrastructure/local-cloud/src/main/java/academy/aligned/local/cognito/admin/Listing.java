package academy.aligned.local.cognito.admin;

import academy.aligned.local.cognito.pool.Client;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.users.Users;
import academy.aligned.local.cognito.wire.Call;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** ListUsers: pages in order of sub, filtered by one attribute. */
public record Listing(Client client, Users users) {
  private static final int LARGEST = 60;

  public Map<String, ?> list(Call call) {
    client.checkPool(call);
    var limit = call.number("Limit", LARGEST);
    if (limit < 0 || limit > LARGEST) {
      throw Refusal.invalid("Limit must be between 0 and 60");
    }
    var wanted = limit == 0 ? LARGEST : limit;
    var filter = call.maybe("Filter").map(UserFilter::parse).orElse(user -> true);
    var found = matching(filter, call.maybe("PaginationToken").orElse(""), wanted + 1);
    var page = found.subList(0, Math.min(wanted, found.size()));
    var answer = new LinkedHashMap<String, Object>();
    answer.put("Users", page.stream().map(user -> Accounts.shown(user, "Attributes")).toList());
    if (found.size() > wanted) {
      answer.put("PaginationToken", page.getLast().sub());
    }
    return answer;
  }

  private List<User> matching(Predicate<User> filter, String after, int wanted) {
    var found = new ArrayList<User>();
    var last = after;
    while (found.size() < wanted) {
      var page = users.page(last, LARGEST);
      page.stream().filter(filter).limit(wanted - found.size()).forEach(found::add);
      if (page.size() < LARGEST) {
        break;
      }
      last = page.getLast().sub();
    }
    return found;
  }
}
