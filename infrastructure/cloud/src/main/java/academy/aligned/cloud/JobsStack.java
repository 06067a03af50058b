package academy.aligned.cloud;

import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.cloud.events.Clockwork;
import academy.aligned.cloud.events.EventPipe;
import academy.aligned.cloud.events.Inbox;
import academy.aligned.cloud.events.TranscoderRole;
import academy.aligned.cloud.function.Fleet;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.Alias;
import software.constructs.Construct;

/** Everything that happens after the answer: facts to the bus, and to the functions that hear. */
public final class JobsStack extends Stack {
  private final Estate estate;
  private final Fleet fleet;

  JobsStack(Construct scope, String id, StackProps props, Estate estate) {
    super(scope, id, props);
    this.estate = estate;
    this.fleet = new Fleet(this, "jobs", estate);
    estate
        .data()
        .publishing()
        .forEach((name, table) -> EventPipe.create(this, name, table, estate));
    Contexts.ALL.functions().stream().filter(function -> !function.answers()).forEach(this::hear);
    Contexts.ALL
        .ticking()
        .forEach(function -> Clockwork.create(this, function, fleet.deploy(function)));
  }

  private void hear(Deployed function) {
    Alias live =
        function.name().equals("media-events") ? transcoding(function) : fleet.deploy(function);
    Inbox.create(this, function, live, estate.data().eventBus());
  }

  /** The one function that lets a service act for it. */
  private Alias transcoding(Deployed function) {
    Role role = TranscoderRole.create(this, estate.data());
    var pass =
        PolicyStatement.Builder.create()
            .sid("LetTranscoderAct")
            .actions(List.of("iam:PassRole"))
            .resources(List.of(role.getRoleArn()))
            .conditions(
                Map.of("StringEquals", Map.of("iam:PassedToService", "mediaconvert.amazonaws.com")))
            .build();
    return fleet.deploy(function, Map.of("TRANSCODER_ROLE", role.getRoleArn()), List.of(pass));
  }
}
