package academy.aligned.local.cognito.signin;

import academy.aligned.local.cognito.pool.Client;
import academy.aligned.local.cognito.session.Stage;
import academy.aligned.local.cognito.users.Attributes;
import academy.aligned.local.cognito.users.UserStatus;
import academy.aligned.local.cognito.wire.Call;
import academy.aligned.local.cognito.wire.Parameters;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** InitiateAuth and RespondToAuthChallenge. */
public record SignIns(Client client, Choice choice, Refreshing refreshing) {

  public Map<String, ?> initiate(Call call) {
    client.check(call);
    var flow = call.text("AuthFlow");
    var given = call.parameters("AuthParameters");
    return switch (flow) {
      case "USER_AUTH" -> chosen(call, given);
      case "USER_PASSWORD_AUTH" -> {
        client.checkFlow(flow);
        yield choice.byPassword().signIn(given.text("USERNAME"), given.text("PASSWORD"));
      }
      case "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN" -> {
        client.checkFlow("REFRESH_TOKEN_AUTH");
        yield refreshing.keep(given.text("REFRESH_TOKEN"));
      }
      default -> throw Refusal.invalid("Initiate Auth method not supported.");
    };
  }

  public Map<String, ?> respond(Call call) {
    client.check(call);
    var token = call.text("Session");
    var given = call.parameters("ChallengeResponses");
    var name = given.text("USERNAME");
    return switch (call.text("ChallengeName")) {
      case "SELECT_CHALLENGE" -> choice.selected(token, given);
      case "EMAIL_OTP" -> choice.byEmailCode().answer(token, name, given.text("EMAIL_OTP_CODE"));
      case "PASSWORD" -> choice.byPassword().answer(token, name, given.text("PASSWORD"));
      case "WEB_AUTHN" -> choice.byPasskey().answer(token, name, given.text("CREDENTIAL"));
      case "NEW_PASSWORD_REQUIRED" -> newPassword(token, name, given);
      default -> throw Refusal.invalid("Challenge response not supported.");
    };
  }

  private Map<String, ?> chosen(Call call, Parameters given) {
    client.checkFlow("USER_AUTH");
    return call.maybe("Session")
        .<Map<String, ?>>map(session -> afterSignUp(session, given.text("USERNAME")))
        .orElseGet(() -> choice.begin(given));
  }

  /** The code that confirmed the address counts as the first factor of the first sign-in. */
  private Map<String, ?> afterSignUp(String token, String name) {
    var session = choice.sessions().take(token, Stage.CONFIRMED, name);
    return entry()
        .enter(
            entry().users().find(String.valueOf(session.sub())).orElseThrow(Refusal::unknownUser));
  }

  private Map<String, ?> newPassword(String token, String name, Parameters given) {
    var password = given.text("NEW_PASSWORD");
    client.pool().passwords().check(password);
    var attributes = attributes(given);
    var session = choice.sessions().take(token, Stage.NEW_PASSWORD_REQUIRED, name);
    var hash = choice.byPassword().passwords().of(password);
    var user =
        entry()
            .users()
            .update(
                String.valueOf(session.sub()),
                old ->
                    old.is(UserStatus.FORCE_CHANGE_PASSWORD)
                        ? old.with(attributes).password(hash, null).as(UserStatus.CONFIRMED)
                        : old);
    return entry().enter(user);
  }

  private static Map<String, String> attributes(Parameters given) {
    var prefix = "userAttributes.";
    var attributes = new LinkedHashMap<String, String>();
    given
        .values()
        .forEach(
            (name, value) -> {
              if (name.startsWith(prefix) && !name.equals(prefix + "email")) {
                attributes.put(name.substring(prefix.length()), value);
              }
            });
    Attributes.checkWritable(attributes);
    return attributes;
  }

  private Entry entry() {
    return choice.byPassword().entry();
  }
}
