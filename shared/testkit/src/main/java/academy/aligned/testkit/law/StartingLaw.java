package academy.aligned.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.kernel.door.Surface;
import academy.aligned.storage.wiring.Deployment;
import academy.aligned.storage.wiring.Settings;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** The law of the start: a function is what its settings say, and says which of them is missing. */
public abstract class StartingLaw {
  private static final Map<String, String> TOLD =
      Map.of(
          "AWS_REGION", "eu-central-1",
          "TENANT_ROLE", "arn:role",
          "PLAYBACK_KEY_ID", "K1",
          "PLAYBACK_KEY", key(),
          "ORIGIN", "https://{host}");

  protected abstract Surface<?> surface();

  protected abstract ApplicationContextInitializer<GenericApplicationContext> lambda(
      Deployment deployment);

  @Test
  void each_function_starts_from_its_settings_and_registers_itself_alone() {
    for (String function : surface().functions()) {
      assertThat(started(function, TOLD)).containsExactly(function);
    }
  }

  @Test
  void a_missing_setting_is_named() {
    String any = surface().functions().iterator().next();
    Map<String, String> less = new HashMap<>(TOLD);
    less.remove("ORIGIN");
    assertThatThrownBy(() -> started(any, less)).hasMessageContaining("ORIGIN");
  }

  private String[] started(String function, Map<String, String> told) {
    Map<String, String> settings = new HashMap<>(told);
    settings.put("SPRING_CLOUD_FUNCTION_DEFINITION", function);
    try (var spring = new GenericApplicationContext()) {
      lambda(new Deployment(new Settings(settings))).initialize(spring);
      return spring.getBeanDefinitionNames();
    }
  }

  private static String key() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
      String lines = Base64.getMimeEncoder().encodeToString(key);
      return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
