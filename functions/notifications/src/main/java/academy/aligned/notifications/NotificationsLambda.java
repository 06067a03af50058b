package academy.aligned.notifications;

import academy.aligned.notifications.mail.SesPost;
import academy.aligned.storage.wiring.Budget;
import academy.aligned.storage.wiring.Deployment;
import academy.aligned.storage.wiring.Wiring;
import java.net.URI;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** Notifications as it starts on Lambda. */
public final class NotificationsLambda
    implements ApplicationContextInitializer<GenericApplicationContext> {
  private final Deployment deployment;

  public NotificationsLambda() {
    this(Deployment.ofEnvironment());
  }

  NotificationsLambda(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  public void initialize(GenericApplicationContext spring) {
    deployment.host(spring, Notifications.surface(), NotificationsLambda::parts);
  }

  private static NotificationsParts parts(Wiring wiring) {
    var settings = wiring.settings();
    var ses =
        SesV2Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .overrideConfiguration(Budget.MAIL.override())
            .build();
    return new NotificationsParts(
        wiring.table("notifications"),
        new SesPost(ses, settings.get("MAIL_SENDER"), settings.get("MAIL_SET", "")),
        URI.create(settings.get("PLATFORM")),
        wiring.clock());
  }
}
