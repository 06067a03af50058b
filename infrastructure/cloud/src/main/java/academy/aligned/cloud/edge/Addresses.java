package academy.aligned.cloud.edge;

import academy.aligned.cloud.Setting;
import java.util.List;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.route53.ARecord;
import software.amazon.awscdk.services.route53.AaaaRecord;
import software.amazon.awscdk.services.route53.IPublicHostedZone;
import software.amazon.awscdk.services.route53.RecordTarget;
import software.amazon.awscdk.services.route53.targets.CloudFrontTarget;
import software.constructs.Construct;

/** The names that lead to the edge: the domain, and every host below it. */
final class Addresses {
  private Addresses() {}

  static void create(
      Construct scope, Setting setting, IPublicHostedZone zone, Distribution distribution) {
    RecordTarget there = RecordTarget.fromAlias(new CloudFrontTarget(distribution));
    for (String name : List.of(setting.domain(), "*." + setting.domain())) {
      String id = name.startsWith("*") ? "All" : "One";
      ARecord.Builder.create(scope, id + "Four").zone(zone).recordName(name).target(there).build();
      AaaaRecord.Builder.create(scope, id + "Six")
          .zone(zone)
          .recordName(name)
          .target(there)
          .build();
    }
  }
}
