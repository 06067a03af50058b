package academy.aligned.cloud.edge;

import academy.aligned.cloud.Setting;
import java.util.List;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.services.cloudfront.CfnConnectionGroup;
import software.amazon.awscdk.services.cloudfront.CfnDistribution;
import software.amazon.awscdk.services.cloudfront.Distribution;
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

  public String distribution() {
    return made.getDistributionId();
  }
}
