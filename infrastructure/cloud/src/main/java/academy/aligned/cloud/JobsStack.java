package academy.aligned.cloud;

import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.cloud.data.Allow;
import academy.aligned.cloud.edge.EdgeStack;
import academy.aligned.cloud.events.Clockwork;
import academy.aligned.cloud.events.EventPipe;
import academy.aligned.cloud.events.Inbox;
import academy.aligned.cloud.events.Transcoding;
import academy.aligned.cloud.function.Fleet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.Alias;
import software.constructs.Construct;

/** Everything that happens after the answer: facts to the bus, and to the functions that hear. */
public final class JobsStack extends Stack {
  private final Estate estate;
  private final EdgeStack edge;
  private final Fleet fleet;

  JobsStack(Construct scope, String id, StackProps props, Estate estate, EdgeStack edge) {
    super(scope, id, props);
    this.estate = estate;
    this.edge = edge;
    this.fleet = new Fleet(this, "jobs", estate);
    estate
        .data()
        .publishing()
        .forEach((name, table) -> EventPipe.create(this, name, table, estate));
    Contexts.ALL.functions().stream().filter(function -> !function.answers()).forEach(this::hear);
    Contexts.ALL
        .ticking()
        .forEach(
            function -> Clockwork.create(this, function, fleet.deploy(function), estate.setting()));
    fleet.deploy(Contexts.ALL.opening());
  }

  private void hear(Deployed function) {
    Inbox.create(this, function, deploy(function), estate.data().eventBus(), estate.setting());
  }

  private Alias deploy(Deployed function) {
    return switch (function.name()) {
      case "media-events" -> {
        Transcoding transcoding = Transcoding.create(this, estate);
        yield fleet.deploy(function, transcoding.told(), transcoding.rights());
      }
      case "tenancy-events" -> {
        Map<String, String> told = new TreeMap<>(edge.domains().told());
        told.put("HOST_STORE", edge.tenants());
        Alias live = fleet.deploy(function, told, hosts());
        edge.domains().manage(this, this, Objects.requireNonNull(live.getRole()));
        yield live;
      }
      default -> fleet.deploy(function);
    };
  }

  /** Whose a host is, told to the edge, in the one store that it looks that up in. */
  private List<PolicyStatement> hosts() {
    return List.of(
        Allow.of(
            "Hosts",
            List.of(
                "cloudfront-keyvaluestore:DescribeKeyValueStore",
                "cloudfront-keyvaluestore:GetKey",
                "cloudfront-keyvaluestore:PutKey",
                "cloudfront-keyvaluestore:DeleteKey"),
            List.of(edge.tenants())));
  }
}
