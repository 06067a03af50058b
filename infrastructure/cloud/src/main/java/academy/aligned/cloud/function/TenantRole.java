package academy.aligned.cloud.function;

import academy.aligned.cloud.check.Accepted;
import academy.aligned.cloud.data.DataStack;
import academy.aligned.kernel.json.Json;
import academy.aligned.storage.guard.Policy;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.iam.AccountRootPrincipal;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PrincipalWithConditions;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.SessionTagsPrincipal;
import software.constructs.Construct;

/**
 * The role that alone reaches tenants' rows and files, and only those of the tenant it is tagged
 * with. Its policy is the very document that the laptop's guard evaluates.
 */
public final class TenantRole {
  private TenantRole() {}

  /** {@code path} is what the roles of the functions that may take it have in common. */
  public static Role create(Construct scope, DataStack data, String path) {
    Role role =
        Role.Builder.create(scope, "Tenant")
            .assumedBy(callers(data, path))
            .inlinePolicies(Map.of("TenantData", document(data), "TenantKey", key(data)))
            .description("Rows and files of the one tenant that the session is tagged with.")
            .build();
    Accepted.patterns(
        role,
        List.of(
            data.tablesArn(),
            data.tablesArn() + "/index/*",
            data.bucketsArn(),
            data.bucketsArn() + "/tenants/${aws:PrincipalTag/tenant}/*"),
        "All tables and buckets of the stage: the tenant's own keys in them alone.");
    return role;
  }

  /**
   * What seals rows and files is no wall between tenants: it is opened by the two services only.
   */
  private static PolicyDocument key(DataStack data) {
    return PolicyDocument.Builder.create()
        .statements(List.of(data.unseal("dynamodb", "s3")))
        .build();
  }

  /** Functions of this account, with one tag, {@code tenant}, that is not empty. */
  private static IPrincipal callers(DataStack data, String path) {
    String roles = "arn:%s:iam::%s:role%s*".formatted(data.getPartition(), data.getAccount(), path);
    return new SessionTagsPrincipal(
        new PrincipalWithConditions(
            new AccountRootPrincipal(),
            Map.of(
                "ArnLike", Map.of("aws:PrincipalArn", roles),
                "StringLike", Map.of("aws:RequestTag/tenant", "?*"),
                "ForAllValues:StringEquals", Map.of("aws:TagKeys", List.of("tenant")))));
  }

  @SuppressWarnings("unchecked") // a JSON object reads as a map
  private static PolicyDocument document(DataStack data) {
    String source = Policy.source(data.tablesArn(), data.bucketsArn());
    return PolicyDocument.fromJson(Json.TOLERANT.readValue(source, Map.class));
  }
}
