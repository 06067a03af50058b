package academy.aligned.cloud.delivery;

import academy.aligned.cloud.Estate;
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
    String stacks = data.arn("cloudformation", "stack/" + estate.setting().stage() + "-*");
    String apps = data.bucketArn("shells") + "/*";
    role.addToPolicy(Allow.of("Look", List.of("cloudformation:DescribeStacks"), List.of(stacks)));
    role.addToPolicy(
        Allow.of("Bucket", List.of("s3:ListBucket"), List.of(data.bucketArn("shells"))));
    role.addToPolicy(Allow.of("Apps", List.of("s3:PutObject", "s3:DeleteObject"), List.of(apps)));
    role.addToPolicy(data.unseal("s3"));
    Accepted.patterns(
        role, List.of(stacks, apps), "All stacks of the stage, and all files of the apps.");
    return role;
  }
}
