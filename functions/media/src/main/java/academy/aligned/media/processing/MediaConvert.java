package academy.aligned.media.processing;

import java.util.Map;
import software.amazon.awssdk.services.mediaconvert.MediaConvertClient;

/**
 * AWS Elemental MediaConvert.
 *
 * @param role what the service itself acts under when it reads and writes files
 */
public record MediaConvert(MediaConvertClient client, String role) implements Transcoder {
  @Override
  public String begin(Work work) {
    return client
        .createJob(
            job ->
                job.role(role)
                    .clientRequestToken(work.media() + "-" + work.attempt())
                    .userMetadata(
                        Map.of("tenant", work.tenant().value(), "media", work.media().value()))
                    .settings(Recipe.of(work)))
        .job()
        .id();
  }
}
