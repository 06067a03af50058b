package academy.aligned.cloud;

import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.events.EventBus;
import software.amazon.awscdk.services.route53.IPublicHostedZone;
import software.amazon.awscdk.services.route53.TxtRecord;
import software.amazon.awscdk.services.ses.ConfigurationSet;
import software.amazon.awscdk.services.ses.ConfigurationSetEventDestinationOptions;
import software.amazon.awscdk.services.ses.ConfigurationSetTlsPolicy;
import software.amazon.awscdk.services.ses.EmailIdentity;
import software.amazon.awscdk.services.ses.EmailSendingEvent;
import software.amazon.awscdk.services.ses.EventDestination;
import software.amazon.awscdk.services.ses.Identity;
import software.amazon.awscdk.services.ses.SuppressionReasons;
import software.constructs.Construct;

/**
 * Whom mails are from, and what comes back. A stack of its own, since the pool of people can only
 * be made once the domain is verified.
 */
public final class MailStack extends Stack {
  MailStack(Construct scope, String id, StackProps props, Setting setting, IPublicHostedZone zone) {
    super(scope, id, props);
    ConfigurationSet set = letters(setting);
    EmailIdentity.Builder.create(this, "Domain")
        .identity(Identity.publicHostedZone(zone))
        .mailFromDomain("mail." + setting.domain())
        .configurationSet(set)
        .feedbackForwarding(false)
        .build();
    TxtRecord.Builder.create(this, "Dmarc")
        .zone(zone)
        .recordName("_dmarc")
        .values(List.of("v=DMARC1; p=quarantine; adkim=s; aspf=r"))
        .build();
  }

  /** SES writes to the default bus alone; notifications hears it there. */
  private ConfigurationSet letters(Setting setting) {
    ConfigurationSet set =
        ConfigurationSet.Builder.create(this, "Letters")
            .configurationSetName(setting.name("letters"))
            .reputationMetrics(true)
            .tlsPolicy(ConfigurationSetTlsPolicy.REQUIRE)
            .suppressionReasons(SuppressionReasons.BOUNCES_AND_COMPLAINTS)
            .build();
    set.addEventDestination(
        "Returned",
        ConfigurationSetEventDestinationOptions.builder()
            .destination(
                EventDestination.eventBus(EventBus.fromEventBusName(this, "Default", "default")))
            .events(List.of(EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT))
            .build());
    return set;
  }
}
