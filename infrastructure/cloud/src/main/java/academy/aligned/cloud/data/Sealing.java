package academy.aligned.cloud.data;

import academy.aligned.cloud.Setting;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;

/** The key that rows and files are sealed with, and who may use it by way of which service. */
final class Sealing {
  private Sealing() {}

  static Key create(Stack scope, Setting setting) {
    Key key =
        Key.Builder.create(scope, "DataKey")
            .alias("alias/" + setting.name("data"))
            .description("Seals the rows and files of " + setting.stage() + ".")
            .enableKeyRotation(true)
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
    key.addToResourcePolicy(distributions(scope));
    return key;
  }

  /** Files of sealed buckets are opened for the edge, of this account alone. */
  private static PolicyStatement distributions(Stack scope) {
    return PolicyStatement.Builder.create()
        .sid("Distributions")
        .principals(List.of(new ServicePrincipal("cloudfront.amazonaws.com")))
        .actions(List.of("kms:Decrypt"))
        .resources(List.of("*"))
        .conditions(Buckets.ownDistributions(scope))
        .build();
  }

  /** What a role needs to read and write what is sealed, through the named services only. */
  static PolicyStatement use(Stack scope, Key key, List<String> services) {
    return Allow.of(
        "DataKey",
        List.of("kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey", "kms:DescribeKey"),
        List.of(key.getKeyArn()),
        Map.of(
            "StringEquals",
            Map.of(
                "kms:ViaService",
                services.stream()
                    .map(service -> service + "." + scope.getRegion() + ".amazonaws.com")
                    .toList())));
  }
}
