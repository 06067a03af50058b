package academy.aligned.media.processing;

import java.util.Map;
import software.amazon.awssdk.services.mediaconvert.MediaConvertClient;

/**
 * AWS Elemental MediaConvert.
 *
 * @param role what the service itself acts under when it reads and writes files
 * @param queue where our films wait, apart from what else the account transcodes
 */
public record MediaConvert(MediaConvertClient client, String role, String queue)
    implements Transcoder {
  @Override
  public String begin(Work work) {
    return client
        .createJob(
            job ->
                job.role(role)
                    .queue(queue)
                    .clientRequestToken(work.media() + "-" + work.attempt())
                    .userMetadata(
                        Map.of("tenant", work.tenant().value(), "media", work.media().value()))
                    .settings(Recipe.of(work)))
        .job()
        .id();
  }
}
