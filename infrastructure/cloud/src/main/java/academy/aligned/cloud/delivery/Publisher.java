package academy.aligned.cloud.delivery;

import academy.aligned.cloud.Contexts;
import academy.aligned.cloud.Estate;
import academy.aligned.cloud.Setting;
import academy.aligned.cloud.check.Accepted;
import academy.aligned.cloud.data.Allow;
import academy.aligned.cloud.data.DataStack;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/** What is done besides the stacks: looking before, the apps' files and the first tenant after. */
final class Publisher {
  private Publisher() {}

  static Role create(Construct scope, Estate estate, Role deliver) {
    DataStack data = estate.data();
    Role role =
        Role.Builder.create(scope, "Publisher")
            .roleName(estate.name("publisher"))
            .maxSessionDuration(Duration.hours(1))
            .assumedBy(deliver)
            .build();
    look(role, data, estate.setting());
    publish(role, data);
    role.addToPolicy(
        Allow.of(
            "OpenPlatform",
            List.of("lambda:InvokeFunction"),
            List.of(data.arn("lambda", "function:" + estate.name(Contexts.OPENING) + ":live"))));
    return role;
  }

  /** What is there, how it is, and whether it has a name: never what a secret is. */
  private static void look(Role role, DataStack data, Setting setting) {
    String stacks =
        "arn:%s:cloudformation:*:%s:stack/%s-*"
            .formatted(data.getPartition(), data.getAccount(), setting.stage());
    String secrets = data.arn("secretsmanager", "secret:" + setting.secret("*"));
    String own = data.arn("ssm", "parameter/" + setting.secret("*"));
    String bootstrap =
        "arn:%s:ssm:*:%s:parameter/cdk-bootstrap/*"
            .formatted(data.getPartition(), data.getAccount());
    role.addToPolicy(Allow.of("Stacks", List.of("cloudformation:DescribeStacks"), List.of(stacks)));
    role.addToPolicy(
        Allow.of("Secrets", List.of("secretsmanager:DescribeSecret"), List.of(secrets)));
    role.addToPolicy(Allow.of("Parameters", List.of("ssm:GetParameter"), List.of(own, bootstrap)));
    role.addToPolicy(
        Allow.of(
            "Mail",
            List.of("ses:GetEmailIdentity"),
            List.of(data.arn("ses", "identity/" + setting.domain()))));
    Accepted.patterns(
        role,
        List.of(stacks, secrets, own, bootstrap),
        "All stacks and names of the stage, in both regions, to look at.");
  }

  private static void publish(Role role, DataStack data) {
    String apps = data.bucketArn("shells") + "/*";
    role.addToPolicy(
        Allow.of("Bucket", List.of("s3:ListBucket"), List.of(data.bucketArn("shells"))));
    role.addToPolicy(Allow.of("Apps", List.of("s3:PutObject", "s3:DeleteObject"), List.of(apps)));
    role.addToPolicy(data.unseal("s3"));
    Accepted.patterns(
        role, List.of(apps), "All files of the apps, which have no names of their own.");
  }
}
