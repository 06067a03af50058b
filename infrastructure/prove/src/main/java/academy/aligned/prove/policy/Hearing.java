package academy.aligned.prove.policy;

import academy.aligned.prove.report.Part;
import academy.aligned.storage.guard.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Holds requests before the written policy, and its answers against the plain rules. */
public record Hearing(List<Written> roles, long seed) {

  /** What differs counts as a breach, in whichever direction. */
  public Part heard() {
    List<String> breaches = new ArrayList<>();
    int tried = 0;
    int allowed = 0;
    for (Written role : roles) {
      Policy policy = Policy.of(role.document());
      var rules = new PlainRules(role.stage());
      for (Plea plea : new Pleas(role.stage(), seed).all()) {
        tried++;
        boolean said = policy.allows(plea.request());
        allowed += said ? 1 : 0;
        if (said != rules.allow(plea)) {
          breaches.add(role.stack() + (said ? " allows " : " refuses ") + plea);
        }
      }
      for (Map.Entry<Applicant, Boolean> wanted : applicants(role).entrySet()) {
        tried++;
        if (trusts(role.trust(), wanted.getKey()) != wanted.getValue()) {
          breaches.add(role.stack() + " errs about " + wanted.getKey());
        }
      }
    }
    if (roles.isEmpty()) {
      breaches.add("the templates have no role of tenants");
    }
    return new Part(
        "the policy in the templates",
        tried,
        breaches,
        List.of(
            roles.size() + " roles", allowed + " requests allowed, all of them the tenant's own"));
  }

  /** Somebody who wants to take the role. */
  record Applicant(String role, Map<String, String> tags) {}

  private static Map<Applicant, Boolean> applicants(Written role) {
    String path = "arn:aws:iam::%s:role%s".formatted(Written.ACCOUNT, taker(role));
    Map<String, String> one = Map.of("tenant", "north0000000");
    Map<Applicant, Boolean> applicants = new java.util.HashMap<>();
    applicants.put(new Applicant(path, one), true);
    applicants.put(new Applicant(path, Map.of()), false);
    applicants.put(new Applicant(path, Map.of("tenant", "")), false);
    applicants.put(
        new Applicant(path, new TreeMap<>(Map.of("tenant", "north0000000", "other", "x"))), false);
    applicants.put(new Applicant(path, Map.of("Tenant", "north0000000")), false);
    applicants.put(new Applicant(path.replace("role/aligned", "role/else"), one), false);
    applicants.put(new Applicant(path.replace(Written.ACCOUNT, "222222222222"), one), false);
    return applicants;
  }

  /** Functions have a path in common; what makes copies for owners is one by its name. */
  private static String taker(Written role) {
    return role.part().equals("ops")
        ? "/aligned-" + role.stage() + "-keeper"
        : "/aligned/%s/%s/fn".formatted(role.stage(), role.part());
  }

  /** The trust policy's own few operators. */
  private static boolean trusts(JsonNode trust, Applicant applicant) {
    for (JsonNode statement : trust.path("Statement")) {
      JsonNode condition = statement.path("Condition");
      String principal = condition.path("ArnLike").path("aws:PrincipalArn").asString("");
      String tag = condition.path("StringLike").path("aws:RequestTag/tenant").asString("");
      JsonNode keys = condition.path("ForAllValues:StringEquals").path("aws:TagKeys");
      boolean known = !principal.isEmpty() && !tag.isEmpty() && !keys.isMissingNode();
      boolean fits =
          like(principal, applicant.role())
              && like(tag, applicant.tags().getOrDefault("tenant", ""))
              && applicant.tags().keySet().stream().allMatch(key -> named(keys, key));
      if (!known || fits) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(JsonNode keys, String key) {
    return keys.isArray()
        ? keys.valueStream().anyMatch(one -> one.asString().equals(key))
        : keys.asString("").equals(key);
  }

  private static boolean like(String pattern, String value) {
    String regex =
        java.util.regex.Pattern.quote(pattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    return value.matches(regex);
  }
}
