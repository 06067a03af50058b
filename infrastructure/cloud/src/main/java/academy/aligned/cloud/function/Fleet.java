package academy.aligned.cloud.function;

import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.cloud.Estate;
import academy.aligned.cloud.check.Accepted;
import academy.aligned.cloud.data.Allow;
import academy.aligned.cloud.switches.TakeBack;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.LoggingFormat;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/**
 * The functions of one stack, with the role that they take for a tenant. Each has a role of its
 * own; what they share is the path of it, by which the tenant role knows them.
 */
public final class Fleet {
  /** Places that nobody else's rush takes: money that was paid is noted, and people get in. */
  private static final Map<String, Integer> KEPT_FREE =
      Map.of("checkout-webhook", 50, "identity", 100);

  private static final String HANDLER = "academy.aligned.kernel.host.PrimedInvoker::handleRequest";

  private final Construct scope;
  private final Estate estate;
  private final String path;
  private final Role tenant;
  private final Key key;
  private final Rollout rollout;

  public Fleet(Construct scope, String name, Estate estate) {
    this.scope = scope;
    this.estate = estate;
    this.path = estate.setting().path(name);
    this.tenant = TenantRole.create(scope, estate.data(), path);
    this.key =
        Key.Builder.create(scope, "SettingsKey")
            .description("Seals the functions' settings.")
            .enableKeyRotation(true)
            .build();
    this.rollout = Rollout.create(scope, estate.name(name), estate.setting().gradual());
  }

  /** Deploys a function and answers the alias that everything calls it by. */
  public Alias deploy(Deployed wanted) {
    return deploy(wanted, Map.of(), List.of());
  }

  /** Deploys a function that is told and may do more than its kind. */
  public Alias deploy(Deployed wanted, Map<String, String> told, List<PolicyStatement> more) {
    String id = title(wanted.name());
    Needs needs = new Needs(wanted, estate);
    LogGroup log = log(id, wanted);
    if (wanted.answers()) {
      TakeBack.listen(scope, id, log, estate.setting());
    }
    Role role = role(id, needs, log);
    more.forEach(role::addToPolicy);
    Function function = function(id, wanted, role, log);
    publish(function);
    needs.settings().forEach(function::addEnvironment);
    told.forEach(function::addEnvironment);
    function.addEnvironment("TENANT_ROLE", tenant.getRoleArn());
    Alias live =
        Alias.Builder.create(scope, id + "Live")
            .aliasName("live")
            .version(function.getCurrentVersion())
            .build();
    rollout.guard(id, live);
    return live;
  }

  private LogGroup log(String id, Deployed wanted) {
    return LogGroup.Builder.create(scope, id + "Log")
        .logGroupName("/aligned/" + estate.setting().stage() + "/" + wanted.name())
        .retention(RetentionDays.THREE_MONTHS)
        .build();
  }

  private Role role(String id, Needs needs, LogGroup log) {
    Role role =
        Role.Builder.create(scope, id + "Role")
            .path(path)
            .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
            .build();
    role.addToPolicy(
        Allow.of(
            "TakeTenantRole",
            List.of("sts:AssumeRole", "sts:TagSession"),
            List.of(tenant.getRoleArn())));
    role.addToPolicy(
        Allow.of(
            "Log",
            List.of("logs:CreateLogStream", "logs:PutLogEvents"),
            List.of(log.getLogGroupArn())));
    needs.rights().forEach(role::addToPolicy);
    key.grantDecrypt(role);
    accept(role);
    return role;
  }

  private void accept(Role role) {
    Accepted.patterns(role, List.of("*"), "A trace belongs to no resource: X-Ray takes no other.");
    Accepted.patterns(
        role,
        List.of(estate.data().directoryArn() + "/index/*"),
        "The directory is nobody's; who may read it may look things up in it.");
  }

  private Function function(String id, Deployed wanted, Role role, LogGroup log) {
    return Function.Builder.create(scope, id)
        .functionName(estate.name(wanted.name()))
        .description(wanted.name() + " of " + wanted.context())
        .runtime(Runtime.JAVA_25)
        .architecture(Architecture.ARM_64)
        .handler(HANDLER)
        .code(estate.jars().of(wanted.context()))
        .memorySize(1769)
        .timeout(wanted.answers() ? Duration.seconds(10) : Duration.seconds(30))
        .reservedConcurrentExecutions(
            estate.setting().gradual() ? KEPT_FREE.get(wanted.name()) : null)
        .snapStart(SnapStartConf.ON_PUBLISHED_VERSIONS)
        .environmentEncryption(key)
        .tracing(Tracing.ACTIVE)
        .loggingFormat(LoggingFormat.JSON)
        .logGroup(log)
        .role(role)
        .build();
  }

  private static void publish(Function function) {
    Annotations.of(function)
        .acknowledgeWarning(
            "@aws-cdk/aws-lambda:snapStartRequirePublish", "It is called by its alias alone.");
  }

  /** {@code care-events} as an id of CloudFormation's: {@code CareEvents}. */
  static String title(String name) {
    StringBuilder title = new StringBuilder();
    for (String word : name.split("-", -1)) {
      title.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return title.toString();
  }
}
