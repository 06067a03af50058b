package academy.aligned.prove.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Requests to hold before the policy: each action with each trick, and some at random by the seed.
 */
record Pleas(String stage, long seed) {
  private static final String TABLE =
      "arn:aws:dynamodb:%s:%s:table/".formatted(Written.REGION, Written.ACCOUNT);
  private static final String END = "-" + Written.ACCOUNT + "-" + Written.REGION;
  private static final String OWN = "north0000000";
  private static final List<String> ROWS =
      List.of(
          "GetItem",
          "BatchGetItem",
          "Query",
          "PutItem",
          "UpdateItem",
          "DeleteItem",
          "BatchWriteItem",
          "ConditionCheckItem",
          "Scan",
          "PartiQLSelect",
          "PartiQLInsert",
          "PartiQLUpdate",
          "PartiQLDelete",
          "TransactWriteItems",
          "DescribeTable",
          "DeleteTable",
          "ExportTableToPointInTime",
          "GetRecords");
  private static final List<String> FILES =
      List.of(
          "GetObject",
          "PutObject",
          "DeleteObject",
          "AbortMultipartUpload",
          "ListMultipartUploadParts",
          "GetObjectVersion",
          "PutObjectAcl",
          "DeleteBucket",
          "GetBucketPolicy",
          "PutBucketPolicy");
  private static final List<String> NEIGHBOURS =
      List.of("south0000000", "north00000001", "north000000", "NORTH0000000", "*", "?", "n*", "");

  List<Plea> all() {
    List<Plea> pleas = new ArrayList<>();
    ROWS.forEach(action -> rows("dynamodb:" + action, pleas));
    FILES.forEach(action -> files("s3:" + action, pleas));
    listings(pleas);
    random(pleas);
    return pleas;
  }

  private void rows(String action, List<Plea> pleas) {
    String care = TABLE + named("care");
    for (String table :
        List.of(
            care,
            care + "/index/gsi1",
            TABLE + "other",
            TABLE + "aligned-elsewhere-care",
            TABLE + named("directory"))) {
      pleas.add(row(action, table, OWN, "T#" + OWN + "#P#1"));
      pleas.add(row(action, table, OWN, "T#south0000000#P#1"));
    }
    pleas.add(row(action, care, OWN, "T#" + OWN));
    pleas.add(row(action, care, OWN));
    pleas.add(row(action, care, null, "T#" + OWN));
    pleas.add(row(action, care, null));
    pleas.add(row(action, care, OWN, "T#" + OWN, "T#south0000000#P#1"));
    pleas.add(row(action, care, OWN, "T#" + OWN + "#P#1", "T#" + OWN + "#P#2"));
    for (String key :
        List.of(
            "t#" + OWN,
            "T#" + OWN + "x",
            "T# " + OWN,
            "#T#" + OWN,
            "T#*",
            "*",
            "T#" + OWN + "*",
            "H#host",
            "")) {
      pleas.add(row(action, care, OWN, key));
    }
    for (String tag : NEIGHBOURS) {
      pleas.add(row(action, care, tag, "T#" + OWN + "#P#1"));
      pleas.add(row(action, care, tag, "T#" + tag + "#P#1"));
    }
  }

  private String named(String thing) {
    return "aligned-" + stage + "-" + thing;
  }

  private static Plea row(String action, String table, @Nullable String tag, String... keys) {
    return new Plea(action, table, Arrays.asList(keys), null, tag);
  }

  private void files(String action, List<Plea> pleas) {
    for (String bucket :
        List.of(
            "arn:aws:s3:::" + named("media") + END,
            "arn:aws:s3:::other" + END,
            "arn:aws:s3:::" + named("media") + "-222222222222-" + Written.REGION)) {
      for (String key :
          List.of(
              "tenants/" + OWN + "/media/x",
              "tenants/south0000000/media/x",
              "tenants/" + OWN + "1/x",
              "tenants/" + OWN,
              "tenants/",
              "TENANTS/" + OWN + "/x",
              "x/tenants/" + OWN + "/x",
              "tenants/*/x",
              "tenants/south0000000/../" + OWN + "/x")) {
        pleas.add(new Plea(action, bucket + "/" + key, List.of(), null, OWN));
      }
      pleas.add(new Plea(action, bucket + "/tenants/" + OWN + "/x", List.of(), null, null));
      NEIGHBOURS.forEach(
          tag ->
              pleas.add(new Plea(action, bucket + "/tenants/" + OWN + "/x", List.of(), null, tag)));
    }
  }

  private void listings(List<Plea> pleas) {
    String bucket = "arn:aws:s3:::" + named("media") + END;
    for (String prefix :
        List.of(
            "tenants/" + OWN + "/",
            "tenants/" + OWN + "/a",
            "tenants/" + OWN,
            "tenants/",
            "",
            "tenants/south0000000/",
            "tenants/" + OWN + "1/",
            "*")) {
      pleas.add(new Plea("s3:ListBucket", bucket, List.of(), prefix, OWN));
      pleas.add(new Plea("s3:ListBucket", bucket, List.of(), prefix, null));
      pleas.add(new Plea("s3:ListBucket", bucket, List.of(), prefix, "*"));
      pleas.add(new Plea("s3:ListBucketVersions", bucket, List.of(), prefix, OWN));
    }
    pleas.add(new Plea("s3:ListBucket", bucket, List.of(), null, OWN));
    pleas.add(new Plea("s3:ListAllMyBuckets", "*", List.of(), null, OWN));
  }

  /** Short ids over a small alphabet, so that they often begin alike. */
  private void random(List<Plea> pleas) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      String tag = word(random);
      List<String> keys = new ArrayList<>();
      for (int k = random.nextInt(3); k >= 0; k--) {
        String tenant = random.nextInt(3) > 0 ? tag : word(random);
        keys.add("T#" + tenant + (random.nextBoolean() ? "#P#" + word(random) : ""));
      }
      String action = "dynamodb:" + ROWS.get(random.nextInt(ROWS.size()));
      pleas.add(new Plea(action, TABLE + named("care"), keys, null, tag));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder("t");
    for (int left = random.nextInt(3); left > 0; left--) {
      word.append("12#*?".charAt(random.nextInt(5)));
    }
    return word.toString();
  }
}
