package academy.aligned.media;

import academy.aligned.media.playback.Addresses;
import academy.aligned.media.processing.MediaConvert;
import academy.aligned.storage.playback.Signer;
import academy.aligned.storage.playback.Viewing;
import academy.aligned.storage.wiring.Budget;
import academy.aligned.storage.wiring.Deployment;
import academy.aligned.storage.wiring.Settings;
import academy.aligned.storage.wiring.Wiring;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.mediaconvert.MediaConvertClient;

/** Media as it starts on Lambda. */
public final class MediaLambda implements ApplicationContextInitializer<GenericApplicationContext> {
  private final Deployment deployment;

  public MediaLambda() {
    this(Deployment.ofEnvironment());
  }

  MediaLambda(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  public void initialize(GenericApplicationContext spring) {
    deployment.host(spring, Media.surface(), MediaLambda::parts);
  }

  private static MediaParts parts(Wiring wiring) {
    Settings settings = wiring.settings();
    var client =
        MediaConvertClient.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .overrideConfiguration(Budget.TRANSCODING.override());
    var signer = Signer.of(settings.get("PLAYBACK_KEY_ID"), settings.get("PLAYBACK_KEY"));
    String queue = settings.get("TRANSCODER_QUEUE", "Default");
    return new MediaParts(
        new Videos(wiring.table("media")),
        wiring.files("media"),
        work ->
            new MediaConvert(client.build(), settings.get("TRANSCODER_ROLE"), queue).begin(work),
        new Addresses(new Viewing(signer, settings.get("ORIGIN"), wiring.clock())),
        wiring.clock());
  }
}
