package academy.aligned.cloud.ops;

import academy.aligned.cloud.Contexts;
import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.cloud.Setting;
import academy.aligned.cloud.events.DeadLetters;
import academy.aligned.cloud.events.EventPipe;
import academy.aligned.cloud.switches.TakeBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that is watched, read off the surfaces like what it watches. */
record Watches(Contexts contexts, Setting setting) {
  List<Watch> all(String api) {
    List<Watch> all = new ArrayList<>();
    functions().forEach(function -> all.addAll(of(function)));
    queues().forEach(queue -> all.add(dead(queue)));
    tables().forEach(table -> all.addAll(table(table)));
    all.add(
        new Watch(
            "api-5xx",
            "Callers are answered with an apology.",
            "AWS/ApiGateway",
            "5xx",
            Map.of("ApiId", api),
            "Sum",
            5));
    all.add(
        new Watch(
            "switches-taken-back",
            "Functions cannot read what is closed: AppConfig takes its last deployment back.",
            setting.metrics(),
            TakeBack.METRIC,
            Map.of(),
            "Sum",
            0));
    all.addAll(mail());
    all.add(keeper());
    return all;
  }

  List<Deployed> functions() {
    return contexts.all();
  }

  /** A queue for the dead stands behind each function that hears, each clockwork and each pipe. */
  List<String> queues() {
    return Stream.of(
            functions().stream().filter(Deployed::waits).map(Deployed::name),
            tables().stream().map(EventPipe::nameOf),
            Stream.of(Keeper.NAME))
        .flatMap(names -> names)
        .map(DeadLetters::nameOf)
        .map(setting::name)
        .toList();
  }

  List<String> tables() {
    return Stream.concat(contexts.names().stream(), Stream.of("directory")).toList();
  }

  private List<Watch> of(Deployed function) {
    String name = setting.name(function.name());
    double slow = function.answers() ? 3_000 : 24_000;
    return List.of(
        lambda(function, name, "Errors", "Sum", 0, "It broke: its log says where."),
        lambda(function, name, "Throttles", "Sum", 0, "More at once than the account allows."),
        lambda(function, name, "Duration", "p99", slow, "One in a hundred waits longer (ms)."));
  }

  private static Watch lambda(
      Deployed function, String name, String metric, String statistic, double most, String why) {
    String what = function.name() + "-" + metric.toLowerCase(java.util.Locale.ROOT);
    return new Watch(
        what, why, "AWS/Lambda", metric, Map.of("FunctionName", name), statistic, most);
  }

  private Watch dead(String queue) {
    return new Watch(
        queue.substring(setting.name("").length()),
        "What could not be done waits here: mend the cause, then drive it back.",
        "AWS/SQS",
        "ApproximateNumberOfMessagesVisible",
        Map.of("QueueName", queue),
        "Maximum",
        0);
  }

  private List<Watch> table(String table) {
    String pipe = EventPipe.nameOf(table);
    return List.of(
        new Watch(
            pipe + "-failed",
            "Facts of this table do not reach the bus.",
            "AWS/EventBridge/Pipes",
            "ExecutionFailed",
            Map.of("PipeName", setting.name(pipe)),
            "Sum",
            0),
        throttled(table, "ReadThrottleEvents"),
        throttled(table, "WriteThrottleEvents"));
  }

  private Watch throttled(String table, String metric) {
    return new Watch(
        table
            + "-"
            + metric.toLowerCase(java.util.Locale.ROOT).replace("throttleevents", "s-throttled"),
        "A key takes more than a partition gives.",
        "AWS/DynamoDB",
        metric,
        Map.of("TableName", setting.name(table)),
        "Sum",
        10);
  }

  private Watch keeper() {
    return new Watch(
        Keeper.NAME + "-failed",
        "Copies that owners asked for are not made: its log says why.",
        "AWS/CodeBuild",
        "FailedBuilds",
        Map.of("ProjectName", setting.name(Keeper.NAME)),
        "Sum",
        0);
  }

  /**
   * SES asks questions at five per cent and stops an account at ten; at a tenth of that for spam.
   */
  private static List<Watch> mail() {
    String why = "SES stops accounts for this: see which mails come back.";
    return List.of(
        new Watch(
            "mail-bounces", why, "AWS/SES", "Reputation.BounceRate", Map.of(), "Average", 0.04),
        new Watch(
            "mail-complaints",
            why,
            "AWS/SES",
            "Reputation.ComplaintRate",
            Map.of(),
            "Average",
            0.0008));
  }
}
