package academy.aligned.cloud.ops;

import academy.aligned.cloud.Estate;
import academy.aligned.cloud.check.Accepted;
import academy.aligned.cloud.events.DeadLetters;
import academy.aligned.cloud.function.TenantRole;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.events.TenancyEvent.CopyWanted;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.codebuild.BuildEnvironment;
import software.amazon.awscdk.services.codebuild.BuildEnvironmentVariable;
import software.amazon.awscdk.services.codebuild.BuildSpec;
import software.amazon.awscdk.services.codebuild.CloudWatchLoggingOptions;
import software.amazon.awscdk.services.codebuild.ComputeType;
import software.amazon.awscdk.services.codebuild.LinuxBuildImage;
import software.amazon.awscdk.services.codebuild.LoggingOptions;
import software.amazon.awscdk.services.codebuild.Project;
import software.amazon.awscdk.services.codebuild.S3SourceProps;
import software.amazon.awscdk.services.codebuild.Source;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.events.Rule;
import software.amazon.awscdk.services.events.Schedule;
import software.amazon.awscdk.services.events.targets.CodeBuildProject;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.lambda.CodeConfig;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/**
 * Makes the copies that owners ask for: the keepers' program, started by the event of a wish and
 * once a day for what was missed. It needs more time and disk than a function has. One run at a
 * time: what is wanted meanwhile is made by the next, all of it at once.
 */
final class Keeper {
  static final String NAME = "keeper";
  private static final String IMAGE = "public.ecr.aws/amazoncorretto/amazoncorretto:25";
  private static final String RUN =
      "java -Xmx2g -cp 'custody-1.0.0.jar:lib/*' academy.aligned.custody.Custody copies";

  private final Construct place;
  private final Estate estate;

  private Keeper(Construct place, Estate estate) {
    this.place = place;
    this.estate = estate;
  }

  static void create(Construct scope, Estate estate) {
    Construct place = new Construct(scope, "Keeper");
    new Keeper(place, estate).create();
  }

  private void create() {
    Role tenant = TenantRole.create(place, estate.data(), "/" + estate.name(NAME));
    Key key =
        Key.Builder.create(place, "Key")
            .description("Seals what the keepers' program leaves behind.")
            .enableKeyRotation(true)
            .build();
    LogGroup log =
        LogGroup.Builder.create(place, "Log")
            .logGroupName("/aligned/" + estate.setting().stage() + "/" + NAME)
            .retention(RetentionDays.THREE_MONTHS)
            .build();
    CodeConfig program = estate.jars().keepers().bind(place);
    IBucket bucket =
        Bucket.fromBucketName(place, "Program", program.getS3Location().getBucketName());
    String object = program.getS3Location().getObjectKey();
    Role role =
        new KeeperRights(place, estate, tenant, key, log).role(bucket.arnForObjects(object));
    start(project(role, tenant, key, log, bucket, object));
  }

  private Project project(
      Role role, Role tenant, Key key, LogGroup log, IBucket bucket, String object) {
    Project project =
        Project.Builder.create(place, "Project")
            .projectName(estate.name(NAME))
            .description("Writes practices into files for their owners.")
            .source(Source.s3(S3SourceProps.builder().bucket(bucket).path(object).build()))
            .environment(
                BuildEnvironment.builder()
                    .buildImage(LinuxBuildImage.fromDockerRegistry(IMAGE))
                    .computeType(ComputeType.SMALL)
                    .build())
            .environmentVariables(settings(tenant))
            .buildSpec(
                BuildSpec.fromObject(
                    Map.of(
                        "version",
                        "0.2",
                        "phases",
                        Map.of("build", Map.of("commands", List.of(RUN))))))
            .role(role.withoutPolicyUpdates())
            .grantReportGroupPermissions(false)
            .encryptionKey(key)
            .logging(
                LoggingOptions.builder()
                    .cloudWatch(CloudWatchLoggingOptions.builder().logGroup(log).build())
                    .build())
            .timeout(Duration.hours(4))
            .queuedTimeout(Duration.hours(8))
            .concurrentBuildLimit(1)
            .build();
    Accepted.at(project, "CB5", "Amazon's own image of the very JDK that the program is built on.");
    return project;
  }

  private Map<String, BuildEnvironmentVariable> settings(Role tenant) {
    Map<String, String> told = new TreeMap<>();
    estate
        .data()
        .publishing()
        .forEach(
            (name, table) ->
                told.put("TABLE_" + name.toUpperCase(java.util.Locale.ROOT), table.getTableName()));
    told.put("BUCKET_SITES", estate.data().sites().getBucketName());
    told.put("BUCKET_MEDIA", estate.data().media().getBucketName());
    told.put("BUCKET_COPIES", estate.data().copies().getBucketName());
    told.put("BUCKET_EXPORTS", estate.data().exports().getBucketName());
    told.put("USER_POOL", estate.identity().pool().getUserPoolId());
    told.put("TENANT_ROLE", tenant.getRoleArn());
    told.put("PLATFORM", estate.setting().domain());
    return told.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one -> BuildEnvironmentVariable.builder().value(one.getValue()).build()));
  }

  private void start(Project project) {
    Queue dead = DeadLetters.create(place, estate.setting(), NAME);
    Rule.Builder.create(place, "Wanted")
        .description("An owner asked for a copy of her practice's data.")
        .eventBus(estate.data().eventBus())
        .eventPattern(
            EventPattern.builder()
                .source(List.of("aligned"))
                .detailType(List.of(Event.nameOf(CopyWanted.class)))
                .build())
        .targets(List.of(into(project, dead)))
        .build();
    Rule.Builder.create(place, "Daily")
        .description("Copies that were asked for and not made.")
        .schedule(Schedule.rate(Duration.days(1)))
        .targets(List.of(into(project, dead)))
        .build();
  }

  private static CodeBuildProject into(Project project, Queue dead) {
    return CodeBuildProject.Builder.create(project)
        .deadLetterQueue(dead)
        .retryAttempts(185)
        .maxEventAge(Duration.hours(24))
        .build();
  }
}
