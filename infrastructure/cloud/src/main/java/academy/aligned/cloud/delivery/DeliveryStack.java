package academy.aligned.cloud.delivery;

import academy.aligned.cloud.Estate;
import academy.aligned.cloud.Setting;
import academy.aligned.cloud.check.Accepted;
import academy.aligned.cloud.data.Allow;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnCondition;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.iam.CfnOIDCProvider;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.WebIdentityPrincipal;
import software.constructs.Construct;

/**
 * Who may deploy this stage from GitHub: jobs of the stage's own environment, whose approval GitHub
 * asks for. They hold no rights but to take the CDK's roles and the publisher's.
 */
public final class DeliveryStack extends Stack {
  private static final String GITHUB = "token.actions.githubusercontent.com";

  public DeliveryStack(Construct scope, String id, StackProps props, Estate estate) {
    super(scope, id, props);
    setTerminationProtection(true);
    provider();
    Setting setting = estate.setting();
    Role deliver =
        Role.Builder.create(this, "Deliver")
            .roleName(setting.name("deliver"))
            .description("Deploys " + setting.stage() + " for its environment on GitHub.")
            .maxSessionDuration(Duration.hours(1))
            .assumedBy(new WebIdentityPrincipal(account("oidc-provider/" + GITHUB), job(setting)))
            .build();
    Role publisher = Publisher.create(this, estate, deliver);
    String cdk = account("role/cdk-hnb659fds-*-role-" + getAccount() + "-*");
    deliver.addToPolicy(
        Allow.of("TakeRoles", List.of("sts:AssumeRole"), List.of(cdk, publisher.getRoleArn())));
    Accepted.patterns(
        deliver, List.of(cdk), "The CDK's own five roles of this account, a set for each region.");
  }

  /** An account has one provider for GitHub: where another stage made it, this one does not. */
  private void provider() {
    CfnParameter asked =
        CfnParameter.Builder.create(this, "GitHubProvider")
            .type("String")
            .allowedValues(List.of("create", "exists"))
            .defaultValue("create")
            .description("Whether this account has a provider for GitHub's tokens already.")
            .build();
    CfnCondition wanted =
        CfnCondition.Builder.create(this, "WantsProvider")
            .expression(Fn.conditionEquals(asked.getValueAsString(), "create"))
            .build();
    CfnOIDCProvider provider =
        CfnOIDCProvider.Builder.create(this, "GitHub")
            .url("https://" + GITHUB)
            .clientIdList(List.of("sts.amazonaws.com"))
            .build();
    provider.getCfnOptions().setCondition(wanted);
    provider.applyRemovalPolicy(RemovalPolicy.RETAIN);
  }

  private static Map<String, Object> job(Setting setting) {
    return Map.of(
        "StringEquals",
        Map.of(
            GITHUB + ":aud",
            "sts.amazonaws.com",
            GITHUB + ":sub",
            "repo:%s:environment:%s".formatted(setting.repository(), setting.stage())));
  }

  private String account(String thing) {
    return "arn:%s:iam::%s:%s".formatted(getPartition(), getAccount(), thing);
  }
}
