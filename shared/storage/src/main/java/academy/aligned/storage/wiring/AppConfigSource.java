package academy.aligned.storage.wiring;

import academy.aligned.kernel.switches.PolledSwitches;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.appconfigdata.AppConfigDataClient;
import software.amazon.awssdk.services.appconfigdata.model.BadRequestException;
import software.amazon.awssdk.services.appconfigdata.model.GetLatestConfigurationResponse;

/**
 * What is closed, out of AWS AppConfig. The client is made when first asked for, so that a start
 * pays nothing; a session that failed once is begun anew, since none of its tokens is good twice.
 */
public final class AppConfigSource implements PolledSwitches.Source {
  /** Less than anybody asks after, so that an early question is none that is refused. */
  private static final int SOONEST_SECONDS = 30;

  private final Supplier<AppConfigDataClient> maker;
  private final String[] place;
  private @Nullable AppConfigDataClient client;
  private @Nullable String token;

  /** {@code place} is {@code application/environment/profile}, by their ids or names. */
  public AppConfigSource(Supplier<AppConfigDataClient> maker, String place) {
    this.maker = maker;
    this.place = place.split("/", -1);
    if (this.place.length != 3) {
      throw new IllegalArgumentException(
          "SWITCHES is application/environment/profile and not " + place + ".");
    }
  }

  static AppConfigDataClient client(Stores.Cloud cloud) {
    return AppConfigDataClient.builder()
        .region(cloud.region())
        .credentialsProvider(cloud.self())
        .httpClient(cloud.http())
        .overrideConfiguration(Budget.SWITCHES.override())
        .build();
  }

  @Override
  public synchronized Optional<String> changed() {
    AppConfigDataClient known = client == null ? maker.get() : client;
    client = known;
    GetLatestConfigurationResponse answer = latest(known);
    token = answer.nextPollConfigurationToken();
    return Optional.of(answer.configuration().asUtf8String()).filter(text -> !text.isEmpty());
  }

  private GetLatestConfigurationResponse latest(AppConfigDataClient known) {
    String current = token;
    token = null;
    if (current != null) {
      try {
        return known.getLatestConfiguration(request -> request.configurationToken(current));
      } catch (BadRequestException spent) {
        // Who has slept for a day begins a session anew, and at once.
      }
    }
    String first = begun(known);
    return known.getLatestConfiguration(request -> request.configurationToken(first));
  }

  private String begun(AppConfigDataClient known) {
    return known
        .startConfigurationSession(
            request ->
                request
                    .applicationIdentifier(place[0])
                    .environmentIdentifier(place[1])
                    .configurationProfileIdentifier(place[2])
                    .requiredMinimumPollIntervalInSeconds(SOONEST_SECONDS))
        .initialConfigurationToken();
  }
}
