package academy.aligned.local.sts;

import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import academy.aligned.testkit.parts.EmbeddedFiles;
import academy.aligned.testkit.parts.SessionTags;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * AssumeRole in the query protocol. The session token carries the tags, signed; the key pair is the
 * file store's, which checks signatures.
 */
public record Sts(InstantSource clock) implements Service {
  private static final String ACCOUNT = "000000000000";
  private static final Pattern ROLE =
      Pattern.compile("arn:aws:iam::\\d{12}:role/(?<name>[\\w+=,.@/-]{1,64})");
  private static final Pattern SESSION = Pattern.compile("[\\w+=,.@-]{2,64}");

  @Override
  public boolean takes(Ask ask) {
    return ask.method().equals("POST")
        && ask.path().equals("/")
        && ask.header("content-type").orElse("").startsWith("application/x-www-form-urlencoded");
  }

  @Override
  public Reply answer(Ask ask) {
    Map<String, String> form = ask.form();
    try {
      return switch (form.getOrDefault("Action", "")) {
        case "AssumeRole" -> xml(200, assumeRole(form));
        case "GetCallerIdentity" -> xml(200, identity());
        default -> throw new Refusal(400, "InvalidAction", "Could not find this operation.");
      };
    } catch (Refusal refused) {
      return xml(refused.status(), error(refused));
    }
  }

  private String assumeRole(Map<String, String> form) {
    String session = form.getOrDefault("RoleSessionName", "");
    var role = ROLE.matcher(form.getOrDefault("RoleArn", ""));
    if (!role.matches() || !SESSION.matcher(session).matches()) {
      throw new Refusal(400, "ValidationError", "RoleArn or RoleSessionName is malformed.");
    }
    Instant until = clock.instant().plus(duration(form)).truncatedTo(ChronoUnit.SECONDS);
    return """
        <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
        <Credentials><AccessKeyId>%s</AccessKeyId><SecretAccessKey>%s</SecretAccessKey>\
        <SessionToken>%s</SessionToken><Expiration>%s</Expiration></Credentials>
        <AssumedRoleUser><AssumedRoleId>AROALOCAL:%s</AssumedRoleId>\
        <Arn>arn:aws:sts::%s:assumed-role/%s/%s</Arn></AssumedRoleUser>
        </AssumeRoleResult></AssumeRoleResponse>"""
        .formatted(
            EmbeddedFiles.IDENTITY,
            EmbeddedFiles.CREDENTIAL,
            SessionTags.encode(tags(form)),
            until,
            session,
            ACCOUNT,
            role.group("name"),
            session);
  }

  private static Duration duration(Map<String, String> form) {
    String asked = form.getOrDefault("DurationSeconds", "3600");
    if (!asked.matches("\\d{3,5}")
        || Integer.parseInt(asked) < 900
        || Integer.parseInt(asked) > 43_200) {
      throw new Refusal(400, "ValidationError", "DurationSeconds must be between 900 and 43200.");
    }
    return Duration.ofSeconds(Integer.parseInt(asked));
  }

  private static Map<String, String> tags(Map<String, String> form) {
    Map<String, String> tags = new TreeMap<>();
    for (int i = 1; form.containsKey("Tags.member." + i + ".Key"); i++) {
      String value = form.getOrDefault("Tags.member." + i + ".Value", "");
      if (tags.put(form.get("Tags.member." + i + ".Key"), value) != null) {
        throw new Refusal(400, "InvalidParameterValue", "Duplicate tag keys found.");
      }
    }
    return tags;
  }

  private static String identity() {
    return """
        <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\
        <GetCallerIdentityResult><Arn>arn:aws:iam::%1$s:user/local</Arn><UserId>AIDALOCAL</UserId>\
        <Account>%1$s</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"""
        .formatted(ACCOUNT);
  }

  private static String error(Refusal refused) {
    return """
        <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>\
        <Code>%s</Code><Message>%s</Message></Error></ErrorResponse>"""
        .formatted(refused.code(), refused.message());
  }

  private static Reply xml(int status, String body) {
    return Reply.text(status, "text/xml", body);
  }
}
