package academy.aligned.local.cognito.signin;

import java.util.Map;

/** The two shapes a step of a sign-in is answered in. */
final class Answer {
  private Answer() {}

  static Map<String, ?> done(Map<String, Object> result) {
    return Map.of("AuthenticationResult", result, "ChallengeParameters", Map.of());
  }

  static Map<String, ?> challenge(String name, String session, Map<String, String> parameters) {
    return Map.of("ChallengeName", name, "Session", session, "ChallengeParameters", parameters);
  }
}
