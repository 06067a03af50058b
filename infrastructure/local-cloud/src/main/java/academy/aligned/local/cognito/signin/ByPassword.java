package academy.aligned.local.cognito.signin;

import academy.aligned.local.cognito.session.Sessions;
import academy.aligned.local.cognito.session.Stage;
import academy.aligned.local.cognito.users.Lockout;
import academy.aligned.local.cognito.users.SecretHash;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The factor one knows. */
public record ByPassword(Entry entry, Lockout lockout, SecretHash passwords, Sessions sessions) {

  Map<String, ?> signIn(String name, String password) {
    return enter(entry.users().find(name), name, password);
  }

  Map<String, ?> ask(String name, @Nullable User user) {
    var session = sessions.open(Stage.PASSWORD, name, user == null ? null : user.sub(), null);
    return Answer.challenge("PASSWORD", session, Map.of());
  }

  Map<String, ?> answer(String token, String name, String password) {
    var session = sessions.take(token, Stage.PASSWORD, name);
    var user = Optional.ofNullable(session.sub()).flatMap(entry.users()::bySub);
    return enter(user, session.name(), password);
  }

  /** Only who knows the password learns that the account is disabled or not confirmed. */
  private Map<String, ?> enter(Optional<User> user, String name, String password) {
    var key = user.map(User::sub).orElse(name);
    lockout.attempt(key);
    if (!passwords.matches(password, user.map(User::password).orElse(null))) {
      throw Refusal.wrongUserOrPassword();
    }
    lockout.succeeded(key);
    return entry.enter(user.orElseThrow(Refusal::wrongUserOrPassword));
  }
}
