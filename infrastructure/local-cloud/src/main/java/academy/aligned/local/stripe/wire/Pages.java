package academy.aligned.local.stripe.wire;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Lists, newest first, page by page. */
public final class Pages {
  private static final long USUAL = 10;
  private static final long MOST = 100;

  private Pages() {}

  public static ObjectNode of(Call call, Stream<ObjectNode> oldestFirst) {
    Params params = call.params();
    List<ObjectNode> all = new ArrayList<>(oldestFirst.filter(o -> created(params, o)).toList());
    Collections.reverse(all);
    long limit = params.number("limit").orElse(USUAL);
    if (limit < 1 || limit > MOST) {
      throw Fault.invalid("The limit has to be between 1 and 100.", "limit");
    }
    boolean backwards = params.given("ending_before");
    List<ObjectNode> rest =
        backwards ? all.subList(0, place(params, "ending_before", all)) : after(params, all);
    int size = (int) Math.min(limit, rest.size());
    List<ObjectNode> page =
        backwards ? rest.subList(rest.size() - size, rest.size()) : rest.subList(0, size);
    return list(page, rest.size() > size, call.address());
  }

  public static ObjectNode list(List<ObjectNode> data, boolean more, String url) {
    ObjectNode list = Shapes.empty().put("object", "list");
    data.forEach(list.putArray("data")::add);
    return list.put("has_more", more).put("url", url);
  }

  private static List<ObjectNode> after(Params params, List<ObjectNode> all) {
    return params.given("starting_after")
        ? all.subList(place(params, "starting_after", all) + 1, all.size())
        : all;
  }

  private static int place(Params params, String param, List<ObjectNode> all) {
    String id = params.required(param);
    for (int i = 0; i < all.size(); i++) {
      if (Fields.id(all.get(i)).equals(id)) {
        return i;
      }
    }
    throw Fault.missing("object", id, param);
  }

  private static boolean created(Params params, ObjectNode object) {
    long at = Fields.number(object, "created");
    if (!(params.body().path("created") instanceof ObjectNode)) {
      return params.number("created").filter(exact -> exact != at).isEmpty();
    }
    Params bounds = params.in("created");
    return bounds.number("gt").filter(bound -> at <= bound).isEmpty()
        && bounds.number("gte").filter(bound -> at < bound).isEmpty()
        && bounds.number("lt").filter(bound -> at >= bound).isEmpty()
        && bounds.number("lte").filter(bound -> at > bound).isEmpty();
  }
}
