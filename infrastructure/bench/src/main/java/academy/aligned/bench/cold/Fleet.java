package academy.aligned.bench.cold;

import academy.aligned.bench.lambda.Artifact;
import academy.aligned.bench.lambda.Started;
import academy.aligned.cloud.Contexts;
import academy.aligned.cloud.Contexts.Deployed;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every function that is deployed, as Lambda starts it from its artifact. */
record Fleet(Artifact artifact, String playbackKey) {
  private static final String HANDLER = "academy.aligned.kernel.host.PrimedInvoker::handleRequest";

  static Fleet here() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
    return new Fleet(
        Artifact.here(),
        "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
            .formatted(Base64.getMimeEncoder().encodeToString(key)));
  }

  static List<Deployed> functions() {
    return Stream.concat(Contexts.ALL.functions().stream(), Contexts.ALL.ticking().stream())
        .toList();
  }

  Started.Launch launch(Deployed function, Map<String, String> cloud) throws IOException {
    List<Path> classPath = new ArrayList<>(artifact.runtime());
    classPath.add(artifact.of(function.context()));
    return new Started.Launch(classPath, HANDLER, settings(function, cloud), List.of());
  }

  /** Settings as the stacks give them, with values of no worth where AWS would keep a secret. */
  Map<String, String> settings(Deployed function, Map<String, String> cloud) {
    Map<String, String> settings = new TreeMap<>(cloud);
    settings.put("MAIN_CLASS", function.mainClass());
    settings.put("SPRING_CLOUD_FUNCTION_DEFINITION", function.name());
    settings.put("AWS_REGION", "us-east-1");
    settings.put("TENANT_ROLE", "arn:aws:iam::000000000000:role/tenant");
    settings.put("TABLE_DIRECTORY", "aligned-directory");
    settings.put(
        "TABLE_" + function.context().toUpperCase(Locale.ROOT), "aligned-" + function.context());
    settings.put("BUCKET_SITES", "sites");
    settings.put("BUCKET_MEDIA", "media");
    settings.put("BUCKET_COPIES", "copies");
    for (String outside : List.of("DISTRIBUTION", "CONNECTIONS", "ENDPOINT")) {
      settings.put("DOMAINS_" + outside, "of no worth");
    }
    settings.put("HOST_STORE", "arn:aws:cloudfront::000000000000:key-value-store/bench");
    settings.put("ORIGIN", "https://{host}");
    settings.put("PLATFORM", "https://aligned.localhost");
    settings.put("INVITATION_SECRET", "a secret of the bench");
    settings.put("DECOY_SECRET", "a secret of the bench");
    settings.put("PLAYBACK_KEY_ID", "K1");
    settings.put("PLAYBACK_KEY", playbackKey);
    settings.put("USER_POOL", "us-east-1_bench");
    settings.put("USER_POOL_CLIENT", "bench");
    settings.put("LIBRARY_EDITION", "2026-11");
    settings.put("MAIL_SENDER", "hello@aligned.localhost");
    settings.put("TRANSCODER_ROLE", "arn:aws:iam::000000000000:role/transcoder");
    for (String stripe : List.of("API_KEY", "WEBHOOK_SECRET", "CONNECT_SECRET")) {
      settings.put("STRIPE_" + stripe, "sk_test_of_no_worth");
    }
    settings.put("STRIPE_API_BASE", "http://localhost:9");
    return settings;
  }
}
