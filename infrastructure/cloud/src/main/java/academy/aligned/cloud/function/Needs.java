package academy.aligned.cloud.function;

import academy.aligned.cloud.Contexts;
import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.cloud.Estate;
import academy.aligned.cloud.data.Allow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awscdk.SecretValue;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** What one function is told and may do besides its tenant's data: nothing that it does not use. */
record Needs(Deployed function, Estate estate) {
  private static final Set<String> WRITES_DIRECTORY =
      Set.of(
          "identity",
          "tenant-onboarding",
          "tenancy-events",
          Contexts.OPENING,
          "operations",
          "care",
          "commerce",
          "commerce-events",
          "checkout-webhook");
  private static final Predicate<String> SECRET =
      Pattern.compile(".*_(SECRET|KEY)").asMatchPredicate();
  private static final List<String> READING = List.of("dynamodb:GetItem", "dynamodb:Query");
  private static final List<String> WRITING =
      List.of(
          "dynamodb:PutItem",
          "dynamodb:UpdateItem",
          "dynamodb:DeleteItem",
          "dynamodb:ConditionCheckItem");

  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("MAIN_CLASS", function.mainClass());
    settings.put("SPRING_CLOUD_FUNCTION_DEFINITION", function.name());
    settings.put("TABLE_DIRECTORY", estate.data().directory().getTableName());
    settings.put(
        "TABLE_" + function.context().toUpperCase(java.util.Locale.ROOT),
        estate.data().table(function.context()).getTableName());
    settings.put("BUCKET_SITES", estate.data().sites().getBucketName());
    settings.put("BUCKET_MEDIA", estate.data().media().getBucketName());
    settings.put("ORIGIN", "https://{host}");
    settings.put("PLATFORM", "https://" + estate.setting().domain());
    if (function.answers()) {
      settings.put("SWITCHES", estate.switches().place());
    }
    Map<String, String> own = own();
    if (own.keySet().stream().anyMatch(SECRET)) {
      // CloudFormation reads a secret anew only where something else of the function changed.
      settings.put("KEYS", estate.setting().keys());
    }
    settings.putAll(own);
    return settings;
  }

  private Map<String, String> own() {
    return switch (function.context()) {
      case "media", "academy" ->
          Map.of(
              "PLAYBACK_KEY_ID", estate.data().playbackKeys().getFirst().getPublicKeyId(),
              "PLAYBACK_KEY", secret(estate.setting().playback().getFirst()));
      case "care" -> Map.of("INVITATION_SECRET", secret("invitations"));
      case "tenancy" ->
          Map.of(
              "USER_POOL", estate.identity().pool().getUserPoolId(),
              "USER_POOL_CLIENT", estate.identity().client().getUserPoolClientId(),
              "DECOY_SECRET", secret("decoys"),
              "BUCKET_COPIES", estate.data().copies().getBucketName(),
              "LIBRARY_EDITION", "2026-11");
      case "commerce" ->
          Map.of(
              "STRIPE_API_KEY", secret("stripe-key"),
              "STRIPE_API_BASE", "https://api.stripe.com",
              "STRIPE_WEBHOOK_SECRET", secret("stripe-webhooks"),
              "STRIPE_CONNECT_SECRET", secret("stripe-connect"),
              "STRIPE_TAX", "on",
              "STRIPE_INVOICES", "on",
              "STRIPE_REMINDERS", "on");
      case "notifications" ->
          Map.of("MAIL_SENDER", estate.setting().sender(), "MAIL_SET", estate.name("letters"));
      default -> Map.of();
    };
  }

  /** Resolved when the function is deployed, and sealed with the functions' own key. */
  private String secret(String name) {
    return SecretValue.secretsManager(estate.setting().secret(name)).unsafeUnwrap();
  }

  List<PolicyStatement> rights() {
    return Stream.of(directory(), switches(), services()).flatMap(List::stream).toList();
  }

  private List<PolicyStatement> switches() {
    return function.answers() ? List.of(estate.switches().reading()) : List.of();
  }

  private List<PolicyStatement> directory() {
    boolean ticks = function.name().endsWith(Contexts.TICKS);
    boolean writes = ticks || WRITES_DIRECTORY.contains(function.name());
    if (!writes && !function.answers()) {
      return List.of();
    }
    String table = estate.data().directoryArn();
    var read = Allow.of("Directory", READING, List.of(table, table + "/index/*"));
    var unseal = estate.data().unseal("dynamodb");
    return writes
        ? List.of(read, unseal, Allow.of("DirectoryChanges", WRITING, List.of(table)))
        : List.of(read, unseal);
  }

  private List<PolicyStatement> services() {
    Stack at = estate.data();
    String here = at.getRegion() + ":" + at.getAccount();
    return switch (function.name()) {
      case "operations" ->
          List.of(
              Allow.of(
                  "Accounts",
                  List.of(
                      "cognito-idp:AdminGetUser",
                      "cognito-idp:AdminDisableUser",
                      "cognito-idp:AdminEnableUser",
                      "cognito-idp:AdminUserGlobalSignOut"),
                  List.of(estate.identity().pool().getUserPoolArn())));
      case "notifications-events" ->
          List.of(
              Allow.of(
                  "Mail",
                  List.of("ses:SendEmail"),
                  Stream.of(
                          "identity/" + estate.setting().domain(),
                          "configuration-set/" + estate.name("letters"))
                      .map(thing -> "arn:%s:ses:%s:%s".formatted(at.getPartition(), here, thing))
                      .toList()));
      default -> List.of();
    };
  }
}
