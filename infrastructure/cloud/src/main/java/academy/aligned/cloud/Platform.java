package academy.aligned.cloud;

import academy.aligned.cloud.data.DataStack;
import academy.aligned.cloud.delivery.DeliveryStack;
import academy.aligned.cloud.edge.EdgeCertStack;
import academy.aligned.cloud.edge.EdgeStack;
import academy.aligned.cloud.function.Jars;
import academy.aligned.cloud.ops.OpsStack;
import academy.aligned.cloud.switches.SwitchesStack;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.Stage;
import software.amazon.awscdk.Tags;
import software.constructs.Construct;

/** One stage of the whole platform, from its certificate to its alarms. */
final class Platform extends Stage {
  Platform(Construct scope, Setting setting, @Nullable String account, Jars jars) {
    super(scope, setting.stage());
    StackProps here = at(account, setting.region());
    var cert = new EdgeCertStack(this, "EdgeCert", at(account, "us-east-1"), setting);
    var data = new DataStack(this, "Data", here, Contexts.ALL, setting);
    var mail = new MailStack(this, "Mail", here, setting, cert.zone());
    var identity = new IdentityStack(this, "Identity", here, setting);
    identity.addStackDependency(mail, "the pool sends its codes from the verified domain");
    var switches = new SwitchesStack(this, "Switches", here, Contexts.ALL, setting);
    Estate estate = new Estate(data, identity, switches, jars, setting);
    var api = new ApiStack(this, "Api", here, estate);
    var edge = new EdgeStack(this, "Edge", here, estate, api.domainName(), cert);
    new JobsStack(this, "Jobs", here, estate, edge);
    new OpsStack(this, "Ops", here, estate, api.apiId());
    new DeliveryStack(this, "Delivery", here, estate);
    Tags.of(this).add("platform", "aligned-academy");
    Tags.of(this).add("stage", setting.stage());
  }

  private static StackProps at(@Nullable String account, String region) {
    return StackProps.builder()
        .env(Environment.builder().account(account).region(region).build())
        .crossRegionReferences(true)
        .build();
  }
}
