package academy.aligned.cloud.function;

import academy.aligned.cloud.check.Accepted;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.CreateAlarmOptions;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.codedeploy.AutoRollbackConfig;
import software.amazon.awscdk.services.codedeploy.LambdaApplication;
import software.amazon.awscdk.services.codedeploy.LambdaDeploymentConfig;
import software.amazon.awscdk.services.codedeploy.LambdaDeploymentGroup;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.constructs.Construct;

/** How a new version comes to be called: a tenth of the calls for five minutes, or back. */
record Rollout(Construct scope, Optional<Gradual> gradual) {
  private static final String POLICY = "service-role/AWSCodeDeployRoleForLambdaLimited";

  /** What the groups of one stack share. */
  record Gradual(LambdaApplication application, Role role) {}

  static Rollout create(Construct scope, String name, boolean gradual) {
    return new Rollout(scope, gradual ? Optional.of(shared(scope, name)) : Optional.empty());
  }

  private static Gradual shared(Construct scope, String name) {
    IManagedPolicy policy = ManagedPolicy.fromAwsManagedPolicyName(POLICY);
    Role role =
        Role.Builder.create(scope, "Deployer")
            .assumedBy(new ServicePrincipal("codedeploy.amazonaws.com"))
            .managedPolicies(List.of(policy))
            .build();
    Accepted.at(
        role,
        "IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/" + POLICY + "]",
        "AWS keeps in step with its own CodeDeploy what that may do with aliases.");
    return new Gradual(
        LambdaApplication.Builder.create(scope, "Rollouts").applicationName(name).build(), role);
  }

  void guard(String id, Alias live) {
    gradual.ifPresent(shared -> group(id, live, shared));
  }

  private void group(String id, Alias live, Gradual shared) {
    LambdaDeploymentGroup.Builder.create(scope, id + "Rollout")
        .application(shared.application())
        .role(shared.role())
        .alias(live)
        .deploymentConfig(LambdaDeploymentConfig.CANARY_10_PERCENT_5_MINUTES)
        .alarms(List.of(failing(id, live)))
        .autoRollback(
            AutoRollbackConfig.builder()
                .failedDeployment(true)
                .stoppedDeployment(true)
                .deploymentInAlarm(true)
                .build())
        .build();
  }

  private Alarm failing(String id, Alias live) {
    return live.metricErrors(MetricOptions.builder().period(Duration.minutes(1)).build())
        .createAlarm(
            scope,
            id + "Failing",
            CreateAlarmOptions.builder()
                .alarmDescription("Takes a new version back: what calls it gets errors.")
                .threshold(1)
                .evaluationPeriods(1)
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .build());
  }
}
