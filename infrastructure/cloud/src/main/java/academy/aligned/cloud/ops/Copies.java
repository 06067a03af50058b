package academy.aligned.cloud.ops;

import academy.aligned.cloud.Estate;
import academy.aligned.cloud.check.Accepted;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.backup.BackupPlan;
import software.amazon.awscdk.services.backup.BackupPlanRule;
import software.amazon.awscdk.services.backup.BackupResource;
import software.amazon.awscdk.services.backup.BackupSelection;
import software.amazon.awscdk.services.backup.BackupVault;
import software.amazon.awscdk.services.backup.LockConfiguration;
import software.amazon.awscdk.services.events.CronOptions;
import software.amazon.awscdk.services.events.Schedule;
import software.amazon.awscdk.services.iam.ManagedPolicy;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.constructs.Construct;

/** Every night's copy of all rows and files, kept five weeks where nobody deletes it early. */
final class Copies {
  private static final Duration KEPT = Duration.days(35);
  private static final List<String> POLICIES =
      List.of(
          "service-role/AWSBackupServiceRolePolicyForBackup",
          "service-role/AWSBackupServiceRolePolicyForRestores",
          "AWSBackupServiceRolePolicyForS3Backup",
          "AWSBackupServiceRolePolicyForS3Restore");

  private Copies() {}

  static void create(Construct scope, Estate estate) {
    BackupPlan plan =
        BackupPlan.Builder.create(scope, "Copies")
            .backupPlanName(estate.name("nightly"))
            .backupVault(vault(scope, estate))
            .build();
    plan.addRule(
        BackupPlanRule.Builder.create()
            .ruleName("nightly")
            .scheduleExpression(Schedule.cron(CronOptions.builder().hour("2").minute("30").build()))
            .startWindow(Duration.hours(1))
            .completionWindow(Duration.hours(6))
            .deleteAfter(KEPT)
            .build());
    BackupSelection.Builder.create(scope, "What")
        .backupPlan(plan)
        .role(role(scope))
        .disableDefaultBackupPolicy(true)
        .resources(
            List.of(
                BackupResource.fromArn(estate.data().tablesArn()),
                BackupResource.fromArn(estate.data().sites().getBucketArn()),
                BackupResource.fromArn(estate.data().media().getBucketArn())))
        .build();
  }

  private static BackupVault vault(Construct scope, Estate estate) {
    Key key =
        Key.Builder.create(scope, "CopiesKey")
            .description("Seals the nightly copies.")
            .enableKeyRotation(true)
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
    return BackupVault.Builder.create(scope, "Vault")
        .backupVaultName(estate.name("copies"))
        .encryptionKey(key)
        .blockRecoveryPointDeletion(true)
        .lockConfiguration(
            LockConfiguration.builder().minRetention(Duration.days(7)).maxRetention(KEPT).build())
        .removalPolicy(RemovalPolicy.RETAIN)
        .build();
  }

  private static Role role(Construct scope) {
    Role role =
        Role.Builder.create(scope, "Copier")
            .assumedBy(new ServicePrincipal("backup.amazonaws.com"))
            .managedPolicies(
                POLICIES.stream().map(ManagedPolicy::fromAwsManagedPolicyName).toList())
            .build();
    POLICIES.forEach(
        policy ->
            Accepted.at(
                role,
                "IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/" + policy + "]",
                "AWS keeps in step with its own Backup what that may copy and bring back."));
    return role;
  }
}
