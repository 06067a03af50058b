package academy.aligned.cloud.ops;

import academy.aligned.cloud.Estate;
import academy.aligned.cloud.check.Accepted;
import academy.aligned.cloud.data.Allow;
import academy.aligned.cloud.data.DataStack;
import java.util.List;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/**
 * What the keepers' program may do: have tables exported and read the export, look into the
 * directory and claim a practice there, and everything else with that practice's rights alone.
 */
record KeeperRights(Construct place, Estate estate, Role tenant, Key key, LogGroup log) {
  /** {@code program} is where its code lies. */
  Role role(String program) {
    Role role =
        Role.Builder.create(place, "Role")
            .roleName(estate.name(Keeper.NAME))
            .assumedBy(new ServicePrincipal("codebuild.amazonaws.com"))
            .description("Makes copies of practices for their owners.")
            .build();
    itself(role, program);
    tables(role);
    exports(role);
    people(role);
    role.addToPolicy(estate.data().unseal("dynamodb", "s3"));
    return role;
  }

  private void itself(Role role, String program) {
    role.addToPolicy(
        Allow.of("Program", List.of("s3:GetObject", "s3:GetObjectVersion"), List.of(program)));
    role.addToPolicy(
        Allow.of(
            "Log",
            List.of("logs:CreateLogStream", "logs:PutLogEvents"),
            List.of(log.getLogGroupArn())));
    role.addToPolicy(
        Allow.of(
            "Own",
            List.of("kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"),
            List.of(key.getKeyArn())));
    role.addToPolicy(
        Allow.of(
            "TakeTenantRole",
            List.of("sts:AssumeRole", "sts:TagSession"),
            List.of(tenant.getRoleArn())));
  }

  /** No Scan, no Query: rows are read out of exports. */
  private void tables(Role role) {
    DataStack data = estate.data();
    String exports = data.tablesArn() + "/export/*";
    role.addToPolicy(
        Allow.of(
            "Export",
            List.of(
                "dynamodb:ExportTableToPointInTime",
                "dynamodb:DescribeTable",
                "dynamodb:DescribeContinuousBackups"),
            List.of(data.tablesArn())));
    role.addToPolicy(Allow.of("Exported", List.of("dynamodb:DescribeExport"), List.of(exports)));
    role.addToPolicy(
        Allow.of(
            "Directory",
            List.of(
                "dynamodb:GetItem",
                "dynamodb:PutItem",
                "dynamodb:UpdateItem",
                "dynamodb:DeleteItem"),
            List.of(data.directoryArn())));
    Accepted.patterns(
        role, List.of(data.tablesArn(), exports), "Every table of the stage is exported.");
  }

  private void exports(Role role) {
    String bucket = estate.data().bucketArn("exports");
    String files = bucket + "/tables/*";
    role.addToPolicy(Allow.of("ExportNames", List.of("s3:ListBucket"), List.of(bucket)));
    role.addToPolicy(
        Allow.of(
            "ExportFiles",
            List.of("s3:PutObject", "s3:AbortMultipartUpload", "s3:GetObject", "s3:DeleteObject"),
            List.of(files)));
    Accepted.patterns(role, List.of(files), "Exports choose the names of their files.");
  }

  private void people(Role role) {
    role.addToPolicy(
        Allow.of(
            "People",
            List.of("cognito-idp:AdminGetUser"),
            List.of(estate.identity().pool().getUserPoolArn())));
  }
}
