package academy.aligned.local.cognito.signin;

import academy.aligned.local.cognito.codes.Allowance;
import academy.aligned.local.cognito.codes.Codes;
import academy.aligned.local.cognito.codes.Post;
import academy.aligned.local.cognito.codes.Purpose;
import academy.aligned.local.cognito.pool.PoolSettings;
import academy.aligned.local.cognito.session.Session;
import academy.aligned.local.cognito.session.Sessions;
import academy.aligned.local.cognito.session.Stage;
import academy.aligned.local.cognito.users.Attributes;
import academy.aligned.local.cognito.users.SecretHash;
import academy.aligned.local.cognito.users.User;
import academy.aligned.local.cognito.wire.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The factor in one's mailbox; the code lives and dies with its session. */
public record ByEmailCode(
    Entry entry,
    Sessions sessions,
    Allowance allowance,
    Post post,
    SecretHash codes,
    PoolSettings pool) {

  static boolean available(User user) {
    return user.emailVerified();
  }

  /** Nobody's name is asked for a code too; no mail leaves and no answer is right. */
  Map<String, ?> ask(String name, @Nullable User user) {
    allowance.take(Purpose.SIGN_IN, user == null ? name : user.sub());
    var code = post.draw();
    var sub = user == null ? null : user.sub();
    var session = sessions.open(Stage.EMAIL_OTP, name, sub, codes.of(code));
    if (user != null) {
      post.code(user.email(), Purpose.SIGN_IN, code, pool.lifetimes().session());
    }
    return Answer.challenge(
        "EMAIL_OTP",
        session,
        Map.of(
            "CODE_DELIVERY_DELIVERY_MEDIUM",
            "EMAIL",
            "CODE_DELIVERY_DESTINATION",
            Attributes.masked(user == null ? name : user.email())));
  }

  Map<String, ?> answer(String token, String name, String code) {
    var session = sessions.tried(token, Stage.EMAIL_OTP, name);
    if (session.tries() > Codes.TRIES) {
      throw spent();
    }
    if (!right(session, code)) {
      if (session.tries() == Codes.TRIES) {
        sessions.close(token);
      }
      throw Refusal.codeMismatch("Invalid code or auth state for the user.");
    }
    if (!sessions.close(token)) {
      throw spent();
    }
    return entry.enter(user(session));
  }

  private boolean right(Session session, String code) {
    return codes.matches(code, session.secret()) && session.sub() != null;
  }

  private User user(Session session) {
    return entry.users().find(String.valueOf(session.sub())).orElseThrow(Refusal::unknownUser);
  }

  private static Refusal spent() {
    return Refusal.notAuthorized("Invalid session for the user.");
  }
}
