package academy.aligned.prove.policy;

import java.util.Set;

/**
 * What the policy is meant to say, in code that knows nothing of policies: an evaluator that errs
 * differs from this.
 */
record PlainRules(String stage) {
  private static final String END = "-" + Written.ACCOUNT + "-" + Written.REGION;
  private static final Set<String> ROWS =
      Set.of(
          "dynamodb:GetItem",
          "dynamodb:BatchGetItem",
          "dynamodb:Query",
          "dynamodb:PutItem",
          "dynamodb:UpdateItem",
          "dynamodb:DeleteItem",
          "dynamodb:BatchWriteItem",
          "dynamodb:ConditionCheckItem");
  private static final Set<String> FILES =
      Set.of(
          "s3:GetObject",
          "s3:PutObject",
          "s3:DeleteObject",
          "s3:AbortMultipartUpload",
          "s3:ListMultipartUploadParts");

  boolean allow(Plea plea) {
    if (plea.tag() == null) {
      return false;
    }
    if (ROWS.contains(plea.action())) {
      return plea.resource().startsWith(tables()) && rows(plea, plea.tag());
    }
    if (FILES.contains(plea.action())) {
      int at = plea.resource().indexOf(END + "/tenants/" + plea.tag() + "/");
      return at > 0
          && plea.resource().startsWith(buckets())
          && !plea.resource().substring(0, at).contains("/");
    }
    return plea.action().equals("s3:ListBucket")
        && plea.resource().startsWith(buckets())
        && plea.resource().endsWith(END)
        && plea.prefix() != null
        && plea.prefix().startsWith("tenants/" + plea.tag() + "/");
  }

  private String tables() {
    return "arn:aws:dynamodb:%s:%s:table/aligned-%s-"
        .formatted(Written.REGION, Written.ACCOUNT, stage);
  }

  private String buckets() {
    return "arn:aws:s3:::aligned-" + stage + "-";
  }

  private static boolean rows(Plea plea, String tag) {
    return !plea.keys().isEmpty()
        && plea.keys().stream()
            .allMatch(key -> key.equals("T#" + tag) || key.startsWith("T#" + tag + "#"));
  }
}
