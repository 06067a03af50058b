package academy.aligned.cloud.ops;

import academy.aligned.cloud.Contexts;
import academy.aligned.cloud.Estate;
import academy.aligned.cloud.Setting;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.amazon.awscdk.services.cloudwatch.CfnDashboard;
import software.amazon.awscdk.services.cloudwatch.CfnInsightRule;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.sns.Topic;
import software.constructs.Construct;

/** Alarms, a page to look at, and copies for the worst day; reads the other stacks' names only. */
public final class OpsStack extends Stack {
  public OpsStack(Construct scope, String id, StackProps props, Estate estate, String api) {
    super(scope, id, props);
    Setting setting = estate.setting();
    Topic topic = topic(setting);
    Watches watches = new Watches(Contexts.ALL, setting);
    List<Watch> all = watches.all(api);
    all.forEach(watch -> alarm(watch, setting, topic));
    Busiest.ALL.forEach(busiest -> count(busiest, setting, topic));
    CfnDashboard.Builder.create(this, "Page")
        .dashboardName(setting.name("overview"))
        .dashboardBody(new Page(setting, all).body())
        .build();
    Copies.create(this, estate);
    Keeper.create(this, estate);
  }

  /** Whoever is on duty subscribes; the alarms may write, and only over TLS. */
  private Topic topic(Setting setting) {
    Key key =
        Key.Builder.create(this, "AlarmKey")
            .description("Seals what alarms say.")
            .enableKeyRotation(true)
            .build();
    key.grantEncryptDecrypt(new ServicePrincipal("cloudwatch.amazonaws.com"));
    return Topic.Builder.create(this, "Alarms")
        .topicName(setting.name("alarms"))
        .masterKey(key)
        .enforceSsl(true)
        .build();
  }

  private void alarm(Watch watch, Setting setting, Topic topic) {
    var alarm =
        CfnAlarm.Builder.create(this, watch.what())
            .alarmName(setting.name(watch.what()))
            .alarmDescription(watch.why())
            .namespace(watch.namespace())
            .metricName(watch.metric())
            .dimensions(dimensions(watch))
            .period(300)
            .evaluationPeriods(1)
            .comparisonOperator("GreaterThanThreshold")
            .threshold(watch.most())
            .treatMissingData("notBreaching")
            .alarmActions(List.of(topic.getTopicArn()))
            .okActions(List.of(topic.getTopicArn()));
    if (watch.percentile()) {
      alarm.extendedStatistic(watch.statistic()).build();
    } else {
      alarm.statistic(watch.statistic()).build();
    }
  }

  private void count(Busiest busiest, Setting setting, Topic topic) {
    CfnInsightRule rule =
        CfnInsightRule.Builder.create(this, "Practices-" + busiest.what())
            .ruleName(busiest.name(setting))
            .ruleState("ENABLED")
            .ruleBody(busiest.rule(setting))
            .build();
    busiest
        .most()
        .ifPresent(
            most ->
                CfnAlarm.Builder.create(this, "practice-" + busiest.what())
                    .alarmName(setting.name("practice-" + busiest.what()))
                    .alarmDescription("One practice has too much of it: the page says which.")
                    .metrics(List.of(most(Busiest.expression(rule.getRef()))))
                    .evaluationPeriods(1)
                    .comparisonOperator("GreaterThanThreshold")
                    .threshold(most)
                    .treatMissingData("notBreaching")
                    .alarmActions(List.of(topic.getTopicArn()))
                    .okActions(List.of(topic.getTopicArn()))
                    .build());
  }

  private static CfnAlarm.MetricDataQueryProperty most(String expression) {
    return CfnAlarm.MetricDataQueryProperty.builder()
        .id("most")
        .expression(expression)
        .period(300)
        .returnData(true)
        .build();
  }

  private static List<CfnAlarm.DimensionProperty> dimensions(Watch watch) {
    return watch.of().entrySet().stream()
        .map(
            one ->
                CfnAlarm.DimensionProperty.builder()
                    .name(one.getKey())
                    .value(one.getValue())
                    .build())
        .toList();
  }
}
