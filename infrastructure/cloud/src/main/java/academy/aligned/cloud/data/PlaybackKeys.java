package academy.aligned.cloud.data;

import academy.aligned.cloud.Setting;
import java.util.List;
import software.amazon.awscdk.services.cloudfront.PublicKey;
import software.amazon.awscdk.services.ssm.StringParameter;
import software.constructs.Construct;

/**
 * The public halves of the keys in the secrets {@code playback…}, put there before a deploy names
 * them. CloudFront changes no key: each has a name of its own, so that one can follow another.
 */
final class PlaybackKeys {
  private static final String FIRST = "playback";

  private PlaybackKeys() {}

  static List<PublicKey> create(Construct scope, Setting setting) {
    return setting.playback().stream().map(name -> create(scope, setting, name)).toList();
  }

  private static PublicKey create(Construct scope, Setting setting, String name) {
    String pem =
        StringParameter.valueForStringParameter(scope, "/" + setting.secret(name + "-public-key"));
    String id = name.equals(FIRST) ? "PlaybackKey" : "PlaybackKey-" + name;
    return PublicKey.Builder.create(scope, id).encodedKey(pem).build();
  }
}
