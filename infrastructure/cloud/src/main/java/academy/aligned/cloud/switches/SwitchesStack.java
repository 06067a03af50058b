package academy.aligned.cloud.switches;

import academy.aligned.cloud.Contexts;
import academy.aligned.cloud.Setting;
import academy.aligned.cloud.data.Allow;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.appconfig.CfnApplication;
import software.amazon.awscdk.services.appconfig.CfnConfigurationProfile;
import software.amazon.awscdk.services.appconfig.CfnConfigurationProfile.ValidatorsProperty;
import software.amazon.awscdk.services.appconfig.CfnDeployment;
import software.amazon.awscdk.services.appconfig.CfnDeploymentStrategy;
import software.amazon.awscdk.services.appconfig.CfnEnvironment;
import software.amazon.awscdk.services.appconfig.CfnHostedConfigurationVersion;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.constructs.Construct;

/**
 * The document that says what is closed, in AppConfig. It begins with everything open; from then on
 * it is the operators', and deploying the platform opens nothing that they closed.
 */
public final class SwitchesStack extends Stack {
  private static final String ALL_OPEN = "{\"closed\":{}}";

  private final CfnApplication application;
  private final CfnEnvironment environment;
  private final CfnConfigurationProfile profile;

  public SwitchesStack(
      Construct scope, String id, StackProps props, Contexts contexts, Setting setting) {
    super(scope, id, props);
    this.application =
        CfnApplication.Builder.create(this, "Application").name(setting.name("operation")).build();
    this.environment =
        CfnEnvironment.Builder.create(this, "Environment")
            .applicationId(application.getRef())
            .name(setting.stage())
            .monitors(List.of(new TakeBack(this, setting).monitor()))
            .build();
    this.profile = profile(new Validator(contexts.parts()));
    begin(setting);
  }

  /** What a function is told: application, environment and profile. */
  public String place() {
    return "%s/%s/%s".formatted(application.getRef(), environment.getRef(), profile.getRef());
  }

  /** What a function may: read this one document. */
  public PolicyStatement reading() {
    String document =
        "arn:%s:appconfig:%s:%s:application/%s/environment/%s/configuration/%s"
            .formatted(
                getPartition(),
                getRegion(),
                getAccount(),
                application.getRef(),
                environment.getRef(),
                profile.getRef());
    return Allow.of(
        "Switches",
        List.of("appconfig:StartConfigurationSession", "appconfig:GetLatestConfiguration"),
        List.of(document));
  }

  private CfnConfigurationProfile profile(Validator validator) {
    return CfnConfigurationProfile.Builder.create(this, "Profile")
        .applicationId(application.getRef())
        .name("switches")
        .description("What is closed for now: docs/runbooks/switches.md.")
        .locationUri("hosted")
        .type("AWS.Freeform")
        .validators(
            List.of(
                ValidatorsProperty.builder()
                    .type("JSON_SCHEMA")
                    .content(validator.schema())
                    .build()))
        .build();
  }

  private void begin(Setting setting) {
    CfnHostedConfigurationVersion open =
        CfnHostedConfigurationVersion.Builder.create(this, "AllOpen")
            .applicationId(application.getRef())
            .configurationProfileId(profile.getRef())
            .content(ALL_OPEN)
            .contentType("application/json")
            .description("Everything is open.")
            .build();
    CfnDeployment.Builder.create(this, "Begin")
        .applicationId(application.getRef())
        .environmentId(environment.getRef())
        .configurationProfileId(profile.getRef())
        .configurationVersion(open.getRef())
        .deploymentStrategyId(atOnce(setting).getRef())
        .build();
  }

  /**
   * To everybody at once, then watched for as long as functions take to hear of it and complain.
   */
  private CfnDeploymentStrategy atOnce(Setting setting) {
    return CfnDeploymentStrategy.Builder.create(this, "AtOnce")
        .name(setting.name("at-once"))
        .deploymentDurationInMinutes(0)
        .growthFactor(100)
        .growthType("LINEAR")
        .finalBakeTimeInMinutes(2)
        .replicateTo("NONE")
        .build();
  }
}
