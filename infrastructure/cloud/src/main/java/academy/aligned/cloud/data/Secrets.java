package academy.aligned.cloud.data;

import academy.aligned.cloud.Setting;
import academy.aligned.cloud.check.Accepted;
import java.util.List;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.secretsmanager.SecretStringGenerator;
import software.constructs.Construct;

/** Secrets that nobody needs to know: made here, known to the functions alone. */
final class Secrets {
  private static final List<String> OURS = List.of("invitations", "decoys");

  private Secrets() {}

  static void create(Construct scope, Setting setting, Key key) {
    OURS.forEach(name -> create(scope, setting, key, name));
  }

  private static void create(Construct scope, Setting setting, Key key, String name) {
    Secret secret =
        Secret.Builder.create(scope, name + "-secret")
            .secretName(setting.secret(name))
            .encryptionKey(key)
            .generateSecretString(
                SecretStringGenerator.builder().passwordLength(64).excludePunctuation(true).build())
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
    Accepted.at(
        secret,
        "SMG4",
        "A new value ends what was signed with the old one, so it is turned by hand, by the drill.");
  }
}
