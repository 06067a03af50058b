package academy.aligned.local.cognito.signin;

import academy.aligned.local.cognito.passkey.Passkeys;
import academy.aligned.local.cognito.session.Sessions;
import academy.aligned.local.cognito.session.Stage;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.Map;
import java.util.Optional;

/** The factor one holds. */
public record ByPasskey(Entry entry, Sessions sessions, Passkeys passkeys) {

  boolean available(User user) {
    return passkeys.has(user);
  }

  Map<String, ?> ask(String name, User user) {
    var challenge = passkeys.challenge();
    var session = sessions.open(Stage.WEB_AUTHN, name, user.sub(), challenge);
    return Answer.challenge(
        "WEB_AUTHN",
        session,
        Map.of("CREDENTIAL_REQUEST_OPTIONS", passkeys.request(user, challenge)));
  }

  Map<String, ?> answer(String token, String name, String credential) {
    var session = sessions.take(token, Stage.WEB_AUTHN, name);
    var user =
        Optional.ofNullable(session.sub())
            .flatMap(entry.users()::bySub)
            .orElseThrow(Refusal::wrongUserOrPassword);
    passkeys.answer(user, String.valueOf(session.secret()), credential);
    return entry.enter(user);
  }
}
