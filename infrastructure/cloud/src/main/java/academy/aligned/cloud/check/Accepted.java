package academy.aligned.cloud.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awscdk.Validations;
import software.constructs.IConstruct;

/** A finding that stays, with its reason, said where the thing is made. */
public final class Accepted {
  private static final Pattern UNKNOWN = Pattern.compile("\\$\\{Token\\[AWS\\.(\\w+)\\.\\d+]}");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(aws:[^}]+)}");

  private Accepted() {}

  /**
   * {@code finding} as cdk-nag names it, with what it found in brackets where it names that.
   * Written where cdk-nag looks, since the CDK's own method takes no ARN in brackets.
   */
  public static void at(IConstruct place, String finding, String reason) {
    place
        .getNode()
        .addMetadata(
            Validations.ACKNOWLEDGED_RULES_METADATA_KEY, Map.of("AwsSolutions-" + finding, reason));
  }

  /** Rights on these patterns and on no other: one that comes later is found. */
  public static void patterns(IConstruct place, List<String> resources, String reason) {
    resources.forEach(resource -> at(place, "IAM5[Resource::" + written(resource) + "]", reason));
  }

  /** What stands in angle brackets in the template's words is not known before the deployment. */
  private static String written(String resource) {
    String known = UNKNOWN.matcher(resource).replaceAll("<AWS::$1>");
    return VARIABLE.matcher(known).replaceAll("<$1>");
  }
}
