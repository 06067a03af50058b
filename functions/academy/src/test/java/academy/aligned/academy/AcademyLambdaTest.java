package academy.aligned.academy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.storage.wiring.Deployment;
import academy.aligned.storage.wiring.Settings;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

class AcademyLambdaTest {
  private static final String KEY =
      "-----BEGIN PRIVATE KEY-----\n"
          + Base64.getMimeEncoder().encodeToString(Campus.KEYS.getPrivate().getEncoded())
          + "\n-----END PRIVATE KEY-----\n";
  private static final Map<String, String> TOLD =
      Map.of(
          "AWS_REGION", "eu-central-1",
          "TENANT_ROLE", "arn:role",
          "PLAYBACK_KEY_ID", "K1",
          "PLAYBACK_KEY", KEY,
          "ORIGIN", "https://{host}");

  @Test
  void each_function_starts_from_its_settings_and_registers_itself_alone() {
    for (String function : Academy.surface().functions()) {
      assertThat(started(function, TOLD)).containsExactly(function);
    }
  }

  @Test
  void a_missing_setting_is_named() {
    Map<String, String> less = new HashMap<>(TOLD);
    less.remove("ORIGIN");
    assertThatThrownBy(() -> started("studio", less)).hasMessageContaining("ORIGIN");
  }

  private static String[] started(String function, Map<String, String> told) {
    Map<String, String> settings = new HashMap<>(told);
    settings.put("SPRING_CLOUD_FUNCTION_DEFINITION", function);
    try (var spring = new GenericApplicationContext()) {
      new AcademyLambda(new Deployment(new Settings(settings))).initialize(spring);
      return spring.getBeanDefinitionNames();
    }
  }
}
