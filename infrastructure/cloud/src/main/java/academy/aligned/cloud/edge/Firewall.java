package academy.aligned.cloud.edge;

import academy.aligned.cloud.Setting;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.wafv2.CfnWebACL;
import software.amazon.awscdk.services.wafv2.CfnWebACL.ManagedRuleGroupStatementProperty;
import software.amazon.awscdk.services.wafv2.CfnWebACL.OverrideActionProperty;
import software.amazon.awscdk.services.wafv2.CfnWebACL.RateBasedStatementProperty;
import software.amazon.awscdk.services.wafv2.CfnWebACL.RuleActionOverrideProperty;
import software.amazon.awscdk.services.wafv2.CfnWebACL.RuleActionProperty;
import software.amazon.awscdk.services.wafv2.CfnWebACL.RuleProperty;
import software.amazon.awscdk.services.wafv2.CfnWebACL.StatementProperty;
import software.amazon.awscdk.services.wafv2.CfnWebACL.VisibilityConfigProperty;
import software.constructs.Construct;

/** What is turned away before it costs anything: known attacks, bad addresses, floods. */
final class Firewall {
  /** Requests of one address in five minutes; a clinic behind one address stays well below. */
  private static final int MOST = 5000;

  /**
   * Logos and plans are larger than eight kilobytes, and courses speak of HTML and of addresses.
   */
  private static final List<String> OURS_TO_CHECK =
      List.of("SizeRestrictions_BODY", "CrossSiteScripting_BODY", "GenericRFI_BODY");

  private Firewall() {}

  static CfnWebACL create(Construct scope, Setting setting) {
    List<RuleProperty> rules = new ArrayList<>();
    rules.add(flood(rules.size()));
    rules.add(managed(rules.size(), "AWSManagedRulesAmazonIpReputationList", List.of()));
    rules.add(managed(rules.size(), "AWSManagedRulesKnownBadInputsRuleSet", List.of()));
    rules.add(managed(rules.size(), "AWSManagedRulesCommonRuleSet", OURS_TO_CHECK));
    return CfnWebACL.Builder.create(scope, "Firewall")
        .name(setting.name("edge"))
        .scope("CLOUDFRONT")
        .defaultAction(
            CfnWebACL.DefaultActionProperty.builder()
                .allow(CfnWebACL.AllowActionProperty.builder().build())
                .build())
        .visibilityConfig(seenAs("edge"))
        .rules(rules)
        .build();
  }

  private static RuleProperty flood(int priority) {
    return RuleProperty.builder()
        .name("Flood")
        .priority(priority)
        .action(
            RuleActionProperty.builder()
                .block(CfnWebACL.BlockActionProperty.builder().build())
                .build())
        .statement(
            StatementProperty.builder()
                .rateBasedStatement(
                    RateBasedStatementProperty.builder()
                        .aggregateKeyType("IP")
                        .evaluationWindowSec(300)
                        .limit(MOST)
                        .build())
                .build())
        .visibilityConfig(seenAs("Flood"))
        .build();
  }

  private static RuleProperty managed(int priority, String group, List<String> onlyCounted) {
    var count =
        RuleActionProperty.builder().count(CfnWebACL.CountActionProperty.builder().build()).build();
    return RuleProperty.builder()
        .name(group)
        .priority(priority)
        .overrideAction(OverrideActionProperty.builder().none(java.util.Map.of()).build())
        .statement(
            StatementProperty.builder()
                .managedRuleGroupStatement(
                    ManagedRuleGroupStatementProperty.builder()
                        .vendorName("AWS")
                        .name(group)
                        .ruleActionOverrides(
                            onlyCounted.stream()
                                .map(
                                    rule ->
                                        RuleActionOverrideProperty.builder()
                                            .name(rule)
                                            .actionToUse(count)
                                            .build())
                                .toList())
                        .build())
                .build())
        .visibilityConfig(seenAs(group))
        .build();
  }

  /** Samples of requests would keep cookies and health data for three hours: none are taken. */
  private static VisibilityConfigProperty seenAs(String metric) {
    return VisibilityConfigProperty.builder()
        .cloudWatchMetricsEnabled(true)
        .metricName(metric)
        .sampledRequestsEnabled(false)
        .build();
  }
}
