package academy.aligned.local.cognito.wire;

import java.util.Map;

/** One operation of the service: a call in, the members of the answer out. */
@FunctionalInterface
public interface Operation {
  Map<String, ?> answer(Call call);
}
