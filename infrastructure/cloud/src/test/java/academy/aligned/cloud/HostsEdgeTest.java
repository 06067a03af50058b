package academy.aligned.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Our hosts and practices' own domains pass the same firewall and the same rules. */
class HostsEdgeTest {
  private static JsonNode distribution(boolean many) {
    return Templates.properties("Edge", "AWS::CloudFront::Distribution")
        .map(distribution -> distribution.path("DistributionConfig"))
        .filter(config -> config.has("ConnectionMode") == many)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void practices_own_domains_are_served_as_our_hosts_are() {
    JsonNode ours = distribution(false);
    JsonNode many = distribution(true);
    assertThat(many.path("ConnectionMode").asString()).isEqualTo("tenant-only");
    assertThat(many.path("CacheBehaviors")).hasSameSizeAs(ours.path("CacheBehaviors"));
    assertThat(paths(many)).isEqualTo(paths(ours));
    assertThat(many.path("WebACLId")).isEqualTo(ours.path("WebACLId"));
    for (String elsewhere : new String[] {"Aliases", "IPV6Enabled", "PriceClass"}) {
      assertThat(many.has(elsewhere)).as(elsewhere).isFalse();
    }
    assertThat(Templates.resources("Edge", "AWS::CloudFront::ConnectionGroup")).hasSize(1);
  }

  /** Onboarding makes them while the platform runs; nobody else may, and of nothing else. */
  @Test
  void one_function_makes_tenants_of_the_distribution_for_own_domains() {
    JsonNode rights =
        Templates.properties("Jobs", "AWS::IAM::Policy")
            .filter(policy -> policy.toString().contains("CreateDistributionTenant"))
            .reduce(
                (one, other) -> {
                  throw new AssertionError("two may: " + one + other);
                })
            .orElseThrow();
    assertThat(rights.path("Roles").toString()).contains("TenancyEventsRole");
    assertThat(rights.at("/PolicyDocument/Statement/0/Resource").toString())
        .contains("distribution/", "connection-group/", "distribution-tenant/*");
  }

  private static java.util.List<String> paths(JsonNode config) {
    return config
        .path("CacheBehaviors")
        .valueStream()
        .map(behavior -> behavior.path("PathPattern").asString())
        .toList();
  }

  @Test
  void our_hosts_are_the_domain_and_all_below_it_with_certificate_and_firewall_of_the_edge() {
    JsonNode ours = distribution(false);
    assertThat(ours.path("Aliases").toString())
        .isEqualTo("[\"aligned.academy\",\"*.aligned.academy\"]");
    assertThat(ours.at("/ViewerCertificate/AcmCertificateArn").toString())
        .contains("Fn::GetStackOutput", "us-east-1", "Wildcard");
    assertThat(ours.path("WebACLId").toString()).contains("Fn::GetStackOutput", "Firewall");
    assertThat(Templates.properties("Edge", "AWS::Route53::RecordSet")).hasSize(4);
  }

  @Test
  void the_firewall_turns_away_known_attacks_bad_addresses_and_floods() {
    JsonNode firewall =
        Templates.properties("EdgeCert", "AWS::WAFv2::WebACL").findFirst().orElseThrow();
    assertThat(firewall.path("Scope").asString()).isEqualTo("CLOUDFRONT");
    assertThat(firewall.path("Rules").valueStream().map(rule -> rule.path("Name").asString()))
        .containsExactly(
            "Flood",
            "AWSManagedRulesAmazonIpReputationList",
            "AWSManagedRulesKnownBadInputsRuleSet",
            "AWSManagedRulesCommonRuleSet");
    assertThat(firewall.toString()).doesNotContain("\"SampledRequestsEnabled\":true");
  }

  @Test
  void mail_that_comes_back_is_told_to_the_bus() {
    assertThat(Templates.properties("Mail", "AWS::SES::ConfigurationSetEventDestination"))
        .hasSize(1)
        .allMatch(
            told ->
                told.at("/EventDestination/MatchingEventTypes")
                    .toString()
                    .equals("[\"bounce\",\"complaint\"]"));
    assertThat(Templates.properties("Mail", "AWS::SES::EmailIdentity")).hasSize(1);
  }
}
