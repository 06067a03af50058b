package academy.aligned.cloud.switches;

import academy.aligned.cloud.Setting;
import academy.aligned.cloud.check.Accepted;
import academy.aligned.cloud.data.Allow;
import academy.aligned.kernel.switches.PolledSwitches;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.appconfig.CfnEnvironment.MonitorsProperty;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.CreateAlarmOptions;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.logs.FilterPattern;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.MetricFilter;
import software.constructs.Construct;

/**
 * Takes a document back that functions cannot read. No other alarm may: a part that is closed
 * answers with 503, and one is mostly closed while something else is broken already.
 */
public record TakeBack(Construct scope, Setting setting) {
  /** How often functions could not read the document. */
  public static final String METRIC = "SwitchesUnreadable";

  /** Counts what a function complains of in its log. */
  public static void listen(Construct scope, String id, LogGroup log, Setting setting) {
    MetricFilter.Builder.create(scope, id + "Unreadable")
        .logGroup(log)
        .filterPattern(FilterPattern.literal("\"" + PolledSwitches.UNREADABLE + "\""))
        .metricNamespace(setting.metrics())
        .metricName(METRIC)
        .metricValue("1")
        .build();
  }

  MonitorsProperty monitor() {
    Alarm alarm =
        Metric.Builder.create()
            .namespace(setting.metrics())
            .metricName(METRIC)
            .statistic("Sum")
            .period(Duration.minutes(1))
            .build()
            .createAlarm(
                scope,
                "Unreadable",
                CreateAlarmOptions.builder()
                    .alarmName(setting.name("switches-unreadable"))
                    .alarmDescription("Takes the last deployment of the switches back.")
                    .threshold(1)
                    .evaluationPeriods(1)
                    .treatMissingData(TreatMissingData.NOT_BREACHING)
                    .build());
    return MonitorsProperty.builder()
        .alarmArn(alarm.getAlarmArn())
        .alarmRoleArn(watcher().getRoleArn())
        .build();
  }

  private Role watcher() {
    Role role =
        Role.Builder.create(scope, "Watcher")
            .assumedBy(new ServicePrincipal("appconfig.amazonaws.com"))
            .build();
    role.addToPolicy(Allow.of("Look", List.of("cloudwatch:DescribeAlarms"), List.of("*")));
    Accepted.patterns(role, List.of("*"), "AppConfig asks for alarms without naming one.");
    return role;
  }
}
