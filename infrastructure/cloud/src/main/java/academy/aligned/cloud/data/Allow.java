package academy.aligned.cloud.data;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** A statement of a policy: what it is for, what it allows, on what. */
public final class Allow {
  private Allow() {}

  public static PolicyStatement of(String sid, List<String> actions, List<String> resources) {
    return of(sid, actions, resources, Map.of());
  }

  public static PolicyStatement of(
      String sid, List<String> actions, List<String> resources, Map<String, ?> conditions) {
    return PolicyStatement.Builder.create()
        .sid(sid)
        .actions(actions)
        .resources(resources)
        .conditions(conditions)
        .build();
  }
}
