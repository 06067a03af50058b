package academy.aligned.local.backup;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.json.Json;
import academy.aligned.local.disk.WholeFile;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.JsonNode;

/**
 * The operations of DynamoDB that DynamoDB Local does not have: exports of a table as it was at a
 * moment, and how far back they reach.
 */
public final class Backups implements Service, AutoCloseable {
  private static final System.Logger LOG = System.getLogger("aligned.local.backup");
  private static final String TARGET = "DynamoDB_20120810.";
  private static final Pattern TABLE = Pattern.compile("arn:aws:dynamodb:[^/]*:table/([\\w.-]+)");

  private final Path folder;
  private final DynamoDbClient dynamo;
  private final S3Client s3;
  private final Journal journal;
  private final InstantSource clock;
  private final Ids ids;
  private final Map<String, Export> exports = new ConcurrentSkipListMap<>();
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
  private volatile Consumer<String> nudge = _ -> {};

  public Backups(
      Path folder,
      DynamoDbClient dynamo,
      S3Client s3,
      Journal journal,
      InstantSource clock,
      Ids ids) {
    this.folder = folder;
    this.dynamo = dynamo;
    this.s3 = s3;
    this.journal = journal;
    this.clock = clock;
    this.ids = ids;
    kept().text().ifPresent(this::read);
  }

  /** Whom to tell that a table's stream has something new. */
  public void nudging(Consumer<String> told) {
    nudge = told;
  }

  @Override
  public boolean takes(Ask ask) {
    return ask.header("x-amz-target").orElse("").startsWith(TARGET);
  }

  @Override
  public Reply answer(Ask ask) {
    JsonNode in = ask.json();
    return Reply.json(
        switch (ask.header("x-amz-target").orElseThrow().substring(TARGET.length())) {
          case "ExportTableToPointInTime" -> export(in);
          case "DescribeExport" -> Map.of("ExportDescription", described(found(in)));
          case "ListExports" -> Map.of("ExportSummaries", summaries(in));
          case "DescribeContinuousBackups" -> continuous();
          case "DescribeTable" -> table(in.path("TableName").asString(""));
          default ->
              throw new Refusal(
                  400, "UnknownOperationException", "The database itself does this, at its port.");
        });
  }

  private Map<String, Object> export(JsonNode in) {
    String table = in.path("TableArn").asString("");
    Optional<Instant> moment = moment(in);
    Optional<Export> again = repeated(in);
    if (again.isPresent()) {
      return Map.of("ExportDescription", described(again.get()));
    }
    if (!TABLE.matcher(table).matches()) {
      throw new Refusal(400, "TableNotFoundException", "Table not found: " + table);
    }
    String arn = table + "/export/" + name(in);
    String prefix = in.path("S3Prefix").asString("");
    var export =
        new Export(
            arn,
            Export.State.IN_PROGRESS,
            clock.instant(),
            null,
            table,
            moment.orElse(null),
            in.path("S3Bucket").asString(""),
            prefix,
            "",
            0,
            null);
    keep(export);
    one.execute(() -> run(export));
    return Map.of("ExportDescription", described(export));
  }

  private String name(JsonNode in) {
    String token = in.path("ClientToken").asString(ids.next());
    String tail = academy.aligned.kernel.text.Sha256.hex(token, 4);
    return "%014d-%s".formatted(clock.millis(), tail);
  }

  /** The same token asks for the same export. */
  private Optional<Export> repeated(JsonNode in) {
    if (!in.has("ClientToken")) {
      return Optional.empty();
    }
    String tail =
        "-" + academy.aligned.kernel.text.Sha256.hex(in.path("ClientToken").asString(), 4);
    return exports.values().stream()
        .filter(known -> known.table().equals(in.path("TableArn").asString()))
        .filter(known -> known.id().endsWith(tail))
        .findFirst();
  }

  private Optional<Instant> moment(JsonNode in) {
    if (!in.has("ExportTime")) {
      return Optional.empty();
    }
    Instant moment = Instant.ofEpochMilli(Math.round(in.path("ExportTime").asDouble() * 1000));
    if (moment.isBefore(journal.earliest()) || moment.isAfter(clock.instant())) {
      throw new Refusal(
          400,
          "InvalidExportTimeException",
          "Choose a time from %s to %s.".formatted(journal.earliest(), clock.instant()));
    }
    return Optional.of(moment);
  }

  private void run(Export export) {
    Path scratch = folder.resolve("scratch");
    var source = new PointInTime(dynamo, journal, table -> nudge.accept(table), scratch);
    try {
      long items = new ExportFiles(s3, source, scratch).write(export);
      keep(export.done(items, clock.instant()));
    } catch (RuntimeException broken) {
      LOG.log(Level.ERROR, () -> "An export of " + export.table() + " failed", broken);
      keep(export.failed(Objects.toString(broken.getMessage()), clock.instant()));
    }
  }

  private Export found(JsonNode in) {
    return Optional.ofNullable(exports.get(in.path("ExportArn").asString("")))
        .orElseThrow(() -> new Refusal(400, "ExportNotFoundException", "Export not found."));
  }

  private List<Map<String, Object>> summaries(JsonNode in) {
    String table = in.path("TableArn").asString("");
    return exports.values().stream()
        .filter(export -> table.isEmpty() || export.table().equals(table))
        .<Map<String, Object>>map(
            export -> Map.of("ExportArn", export.arn(), "ExportStatus", export.state().name()))
        .toList();
  }

  private static Map<String, Object> described(Export export) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("ExportArn", export.arn());
    told.put("ExportStatus", export.state().name());
    told.put("StartTime", seconds(export.started()));
    told.put("TableArn", export.table());
    told.put("S3Bucket", export.bucket());
    told.put("S3Prefix", export.prefix());
    told.put("ExportFormat", "DYNAMODB_JSON");
    told.put("ExportTime", seconds(Objects.requireNonNullElse(export.moment(), export.started())));
    if (export.ended() != null) {
      told.put("EndTime", seconds(export.ended()));
      told.put("ItemCount", export.items());
      told.put("ExportManifest", export.folder() + "manifest-summary.json");
    }
    if (export.failure() != null) {
      told.put("FailureCode", "INTERNAL");
      told.put("FailureMessage", export.failure());
    }
    return told;
  }

  private Map<String, Object> table(String name) {
    String arn = dynamo.describeTable(table -> table.tableName(name)).table().tableArn();
    return Map.of("Table", Map.of("TableName", name, "TableArn", arn));
  }

  private Map<String, Object> continuous() {
    Map<String, Object> recovery =
        Map.of(
            "PointInTimeRecoveryStatus",
            "ENABLED",
            "RecoveryPeriodInDays",
            35,
            "EarliestRestorableDateTime",
            seconds(journal.earliest()),
            "LatestRestorableDateTime",
            seconds(clock.instant()));
    return Map.of(
        "ContinuousBackupsDescription",
        Map.of("ContinuousBackupsStatus", "ENABLED", "PointInTimeRecoveryDescription", recovery));
  }

  private static double seconds(Instant instant) {
    return instant.toEpochMilli() / 1000.0;
  }

  private WholeFile kept() {
    return new WholeFile(folder.resolve("exports.json"));
  }

  private synchronized void keep(Export export) {
    exports.put(export.arn(), export);
    kept().write(Json.MAPPER.writeValueAsBytes(exports.values()));
  }

  /** What was under way when the process ended will never be done. */
  private void read(String text) {
    for (JsonNode node : Json.TOLERANT.readTree(text)) {
      Export export = Json.TOLERANT.treeToValue(node, Export.class);
      boolean broken = export.state() == Export.State.IN_PROGRESS;
      exports.put(
          export.arn(), broken ? export.failed("The process ended.", clock.instant()) : export);
    }
  }

  @Override
  public void close() {
    one.shutdownNow();
  }
}
