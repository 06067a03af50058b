package academy.aligned.storage.guard;

import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The few parts of IAM's evaluation that the tenant policy uses: Allow and Deny, wildcards in
 * actions and resources, principal tags, and the operators StringEquals, StringLike, ForAllValues
 * and Null. What it does not know it refuses.
 */
public final class Policy {
  private static final Pattern TAG = Pattern.compile("\\$\\{aws:PrincipalTag/([^}]+)}");

  /** What a wildcard of a tag's value becomes, which is none. */
  private static final char STAR = '\uE000';

  private static final char QUESTION = '\uE001';

  private final JsonNode document;

  private Policy(JsonNode document) {
    this.document = document;
  }

  /** One request as IAM sees it: the context holds condition keys and their values. */
  public record Request(
      String action,
      String resource,
      Map<String, List<String>> context,
      Map<String, String> tags) {}

  public static Policy of(JsonNode document) {
    return new Policy(document);
  }

  /**
   * The source of the policy that is deployed, with {@code tables} and {@code buckets} filled in.
   */
  public static String source(String tables, String buckets) {
    try (InputStream in = Policy.class.getResourceAsStream("tenant-policy.json")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .replace("${tables}", tables)
          .replace("${buckets}", buckets);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The deployed policy over the names that the laptop and the tests use. */
  public static Policy local() {
    return of(
        Json.MAPPER.readTree(
            source("arn:aws:dynamodb:local:table/aligned-*", "arn:aws:s3:::aligned-*")));
  }

  public boolean allows(Request request) {
    boolean allowed = false;
    for (JsonNode statement : document.path("Statement")) {
      if (matches(statement, request)) {
        if (statement.path("Effect").asString().equals("Deny")) {
          return false;
        }
        allowed = true;
      }
    }
    return allowed;
  }

  private static boolean matches(JsonNode statement, Request request) {
    return any(texts(statement.path("Action")), request.action(), request)
        && any(texts(statement.path("Resource")), request.resource(), request)
        && statement.path("Condition").properties().stream()
            .allMatch(
                operator ->
                    operator.getValue().properties().stream()
                        .allMatch(
                            test ->
                                holds(operator.getKey(), test.getKey(), test.getValue(), request)));
  }

  private static boolean holds(String operator, String key, JsonNode wanted, Request request) {
    List<String> values = values(key, request);
    List<String> patterns = texts(wanted);
    return switch (operator) {
      case "Null" -> patterns.contains(Boolean.toString(values.isEmpty()));
      case "StringEquals" ->
          !values.isEmpty()
              && values.stream()
                  .allMatch(v -> patterns.stream().anyMatch(p -> fill(p, request).equals(v)));
      case "StringLike" ->
          !values.isEmpty() && values.stream().allMatch(v -> any(patterns, v, request));
      case "ForAllValues:StringLike" -> values.stream().allMatch(v -> any(patterns, v, request));
      default -> false;
    };
  }

  private static List<String> values(String key, Request request) {
    if (key.startsWith("aws:PrincipalTag/")) {
      String tag = request.tags().get(key.substring("aws:PrincipalTag/".length()));
      return tag == null ? List.of() : List.of(tag);
    }
    return request.context().getOrDefault(key, List.of());
  }

  private static boolean any(Collection<String> patterns, String value, Request request) {
    return patterns.stream().anyMatch(pattern -> like(fill(pattern, request), value));
  }

  /** An absent tag fills in as something no key can hold; a star in a tag is a star. */
  private static String fill(String pattern, Request request) {
    return TAG.matcher(pattern)
        .replaceAll(
            tag ->
                Matcher.quoteReplacement(
                    request
                        .tags()
                        .getOrDefault(tag.group(1), "\u0000")
                        .replace('*', STAR)
                        .replace('?', QUESTION)));
  }

  private static boolean like(String pattern, String value) {
    StringBuilder regex = new StringBuilder();
    pattern
        .chars()
        .forEach(
            c -> {
              switch ((char) c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                case STAR -> regex.append("\\*");
                case QUESTION -> regex.append("\\?");
                default -> regex.append(Pattern.quote(Character.toString(c)));
              }
            });
    return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(value).matches();
  }

  private static List<String> texts(JsonNode node) {
    if (!node.isArray()) {
      return List.of(node.asString());
    }
    List<String> texts = new ArrayList<>();
    node.forEach(text -> texts.add(text.asString()));
    return texts;
  }
}
