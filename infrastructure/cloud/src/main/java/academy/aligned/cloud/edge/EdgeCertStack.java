package academy.aligned.cloud.edge;

import academy.aligned.cloud.Setting;
import java.util.List;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.certificatemanager.CertificateValidation;
import software.amazon.awscdk.services.certificatemanager.ICertificate;
import software.amazon.awscdk.services.route53.IPublicHostedZone;
import software.amazon.awscdk.services.route53.PublicHostedZone;
import software.constructs.Construct;

/** What CloudFront takes from us-east-1 alone: the wildcard certificate and the firewall. */
public final class EdgeCertStack extends Stack {
  private final PublicHostedZone zone;
  private final Certificate certificate;
  private final String firewall;

  public EdgeCertStack(Construct scope, String id, StackProps props, Setting setting) {
    super(scope, id, props);
    setTerminationProtection(true);
    this.zone =
        PublicHostedZone.Builder.create(this, "Zone")
            .zoneName(setting.domain())
            .comment("Every host below the platform's domain.")
            .build();
    zone.applyRemovalPolicy(RemovalPolicy.RETAIN);
    this.certificate =
        Certificate.Builder.create(this, "Wildcard")
            .domainName(setting.domain())
            .subjectAlternativeNames(List.of("*." + setting.domain()))
            .validation(CertificateValidation.fromDns(zone))
            .build();
    this.firewall = Firewall.create(this, setting).getAttrArn();
  }

  public IPublicHostedZone zone() {
    return zone;
  }

  ICertificate certificate() {
    return certificate;
  }

  String firewall() {
    return firewall;
  }
}
