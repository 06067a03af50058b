package academy.aligned.cloud.edge;

import academy.aligned.cloud.Setting;
import academy.aligned.cloud.check.Accepted;
import academy.aligned.cloud.data.Allow;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudfront.CfnConnectionGroup;
import software.amazon.awscdk.services.cloudfront.CfnDistribution;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.Policy;
import software.constructs.Construct;

/**
 * Where practices' own domains come in: a distribution that serves nobody by itself, for tenants
 * that are made while the platform runs. It does with a request what the platform's hosts do.
 */
public record CustomDomains(Distribution made, CfnConnectionGroup connections) {
  /** What a distribution with tenants says elsewhere, or not at all. */
  private static final List<String> NOT_HERE = List.of("Aliases", "IPV6Enabled", "PriceClass");

  static CustomDomains create(Construct scope, Setting setting, Distribution.Builder like) {
    Distribution many = like.comment("Own domains of practices").build();
    Annotations.of(many)
        .acknowledgeWarning(
            "@aws-cdk/aws-cloudfront:emptyDomainNames", "Each of its tenants has its own.");
    CfnDistribution plain = (CfnDistribution) many.getNode().getDefaultChild();
    NOT_HERE.forEach(name -> plain.addPropertyDeletionOverride("DistributionConfig." + name));
    plain.addPropertyOverride("DistributionConfig.ConnectionMode", "tenant-only");
    CfnConnectionGroup group =
        CfnConnectionGroup.Builder.create(scope, "Connections")
            .name(setting.name("domains"))
            .enabled(true)
            .ipv6Enabled(true)
            .build();
    return new CustomDomains(many, group);
  }

  /** What whoever makes tenants of it has to know. */
  public Map<String, String> told() {
    return Map.of(
        "DOMAINS_DISTRIBUTION", made.getDistributionId(),
        "DOMAINS_CONNECTIONS", connections.getAttrId(),
        "DOMAINS_ENDPOINT", connections.getAttrRoutingEndpoint());
  }

  /** Lets a function make, read, change and take away tenants of this distribution alone. */
  public void manage(Construct scope, Stack here, IRole role) {
    String account = "arn:%s:cloudfront::%s:".formatted(here.getPartition(), here.getAccount());
    String tenants = account + "distribution-tenant/*";
    Policy policy =
        Policy.Builder.create(scope, "Domains")
            .statements(
                List.of(
                    Allow.of(
                        "MakeTenants",
                        List.of("cloudfront:CreateDistributionTenant"),
                        List.of(
                            account + "distribution/" + made.getDistributionId(),
                            account + "connection-group/" + connections.getAttrId(),
                            tenants)),
                    Allow.of(
                        "Tenants",
                        List.of(
                            "cloudfront:GetDistributionTenant",
                            "cloudfront:GetDistributionTenantByDomain",
                            "cloudfront:GetManagedCertificateDetails",
                            "cloudfront:UpdateDistributionTenant",
                            "cloudfront:DeleteDistributionTenant"),
                        List.of(tenants))))
            .roles(List.of(role))
            .build();
    Accepted.patterns(
        policy, List.of(tenants), "A tenant's id is CloudFront's to choose, when it is made.");
  }
}
