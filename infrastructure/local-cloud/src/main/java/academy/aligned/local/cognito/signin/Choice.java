package academy.aligned.local.cognito.signin;

import academy.aligned.local.cognito.session.Sessions;
import academy.aligned.local.cognito.session.Stage;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.users.UserStatus;
import academy.aligned.local.cognito.wire.Parameters;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Choice-based sign-in: which factors a user has, and the step to the one preferred. */
public record Choice(
    Sessions sessions, ByPassword byPassword, ByEmailCode byEmailCode, ByPasskey byPasskey) {
  private static final List<String> FACTORS = List.of("PASSWORD", "EMAIL_OTP", "WEB_AUTHN");

  Map<String, ?> begin(Parameters given) {
    var name = given.text("USERNAME");
    var user = byPassword.entry().users().find(name);
    user.ifPresent(byPassword.entry()::admit);
    var preferred = given.maybe("PREFERRED_CHALLENGE").map(Choice::known);
    var offered = offered(user);
    return preferred
        .filter(offered::contains)
        .<Map<String, ?>>map(factor -> step(factor, name, user.orElse(null), given))
        .orElseGet(() -> select(name, user, offered));
  }

  Map<String, ?> selected(String token, Parameters given) {
    var name = given.text("USERNAME");
    var factor = known(given.text("ANSWER"));
    var session = sessions.take(token, Stage.SELECT_CHALLENGE, name);
    var user = Optional.ofNullable(session.sub()).flatMap(byPassword.entry().users()::bySub);
    if (!offered(user).contains(factor)) {
      throw Refusal.invalid("Selected challenge is not available: " + factor);
    }
    return step(factor, name, user.orElse(null), given);
  }

  private Map<String, ?> step(String factor, String name, @Nullable User user, Parameters given) {
    if (factor.equals("PASSWORD")) {
      return given
          .maybe("PASSWORD")
          .<Map<String, ?>>map(password -> byPassword.signIn(name, password))
          .orElseGet(() -> byPassword.ask(name, user));
    }
    return user == null || factor.equals("EMAIL_OTP")
        ? byEmailCode.ask(name, user)
        : byPasskey.ask(name, user);
  }

  private Map<String, ?> select(String name, Optional<User> user, List<String> offered) {
    var sub = user.map(User::sub).orElse(null);
    var session = sessions.open(Stage.SELECT_CHALLENGE, name, sub, null);
    var answer =
        new LinkedHashMap<String, Object>(Answer.challenge("SELECT_CHALLENGE", session, Map.of()));
    answer.put("AvailableChallenges", offered);
    return answer;
  }

  /** A name nobody has is offered what a user without passkeys is. */
  private List<String> offered(Optional<User> user) {
    var offered = new ArrayList<String>();
    if (user.map(User::password).isPresent() || user.isEmpty()) {
      offered.add("PASSWORD");
    }
    var settled = user.filter(it -> !it.is(UserStatus.FORCE_CHANGE_PASSWORD));
    if (settled.filter(ByEmailCode::available).isPresent() || user.isEmpty()) {
      offered.add("EMAIL_OTP");
    }
    settled.filter(byPasskey::available).ifPresent(ignored -> offered.add("WEB_AUTHN"));
    return offered;
  }

  private static String known(String factor) {
    if (!FACTORS.contains(factor)) {
      throw Refusal.invalid("Unsupported challenge: " + factor);
    }
    return factor;
  }
}
