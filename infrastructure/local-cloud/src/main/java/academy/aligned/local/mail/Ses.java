package academy.aligned.local.mail;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The SES v2 API (REST JSON). It refuses what SES refuses: above all, senders nobody verified. */
public final class Ses implements Service {
  private static final String ROOT = "/v2/email/";
  private static final String IDENTITIES = ROOT + "identities";
  private static final int MOST_RECIPIENTS = 50;

  private final Mailbox mailbox;
  private final Identities identities;
  private final Envelope envelope;
  private final URI pages;
  private final Simulator simulator;

  /**
   * @param folder where sent mail and asked identities are kept
   * @param domains that may send from the start, as the stack declares them
   * @param pages the address of the mailbox page, for links in verification mails
   * @param bus that hears of mails which come back
   */
  public Ses(Path folder, Set<String> domains, URI pages, Bus bus, InstantSource clock, Ids ids) {
    this.mailbox = new Mailbox(folder.resolve("sent"));
    this.identities = new Identities(folder.resolve("identities.json"), domains);
    this.envelope = new Envelope(clock, ids);
    this.pages = pages;
    this.simulator = new Simulator(bus, clock);
  }

  public Mailbox mailbox() {
    return mailbox;
  }

  /** The owner of an address followed the link in the verification mail. */
  public void verify(String identity) {
    identities.verify(identity);
  }

  @Override
  public boolean takes(Ask ask) {
    return ask.path().startsWith(ROOT);
  }

  @Override
  public Reply answer(Ask ask) {
    return Reply.json(
        switch (ask.method() + " " + ask.path()) {
          case "POST " + ROOT + "outbound-emails" -> send(ask.json());
          case "GET " + ROOT + "account" -> account();
          case "POST " + IDENTITIES -> createIdentity(ask.json());
          default -> identity(ask);
        });
  }

  private Map<String, String> send(JsonNode asked) {
    Mail mail = envelope.open(asked);
    if (mail.recipients().isEmpty() || mail.recipients().size() > MOST_RECIPIENTS) {
      throw new Refusal(400, "BadRequestException", "Between 1 and 50 recipients are needed.");
    }
    accept(mail);
    simulator.treat(mail, asked);
    return Map.of("MessageId", mail.id());
  }

  /** Sends for a service of AWS itself, such as the user pool with its codes. */
  public void deliver(String from, String to, String subject, String text, String html) {
    accept(envelope.letter(from, to, subject, text, html));
  }

  private void accept(Mail mail) {
    mail.recipients().forEach(Addresses::bare);
    String sender = Addresses.bare(mail.from());
    if (!identities.maySend(sender)) {
      throw new Refusal(
          400,
          "MessageRejected",
          "Email address is not verified. The following identities failed the check: " + sender);
    }
    mailbox.put(mail);
  }

  private static Map<String, Object> account() {
    return Map.of(
        "SendingEnabled",
        true,
        "ProductionAccessEnabled",
        true,
        "EnforcementStatus",
        "HEALTHY",
        "SendQuota",
        Map.of("Max24HourSend", 50_000.0, "MaxSendRate", 14.0, "SentLast24Hours", 0.0));
  }

  private Map<String, Object> createIdentity(JsonNode asked) {
    String identity = asked.path("EmailIdentity").asString("");
    if (identities.state(identity).isPresent()) {
      throw new Refusal(400, "AlreadyExistsException", identity + " already exists.");
    }
    if (identity.contains("@")) {
      Addresses.bare(identity);
      mailbox.put(envelope.verification(identity, pages));
    }
    identities.ask(identity);
    return described(identity, false);
  }

  private Map<String, Object> identity(Ask ask) {
    if (!ask.path().startsWith(IDENTITIES + "/")) {
      throw new Refusal(404, "NotFoundException", "Unknown operation " + ask.path());
    }
    String identity =
        URLDecoder.decode(ask.path().substring(IDENTITIES.length() + 1), StandardCharsets.UTF_8);
    boolean verified =
        identities
            .state(identity)
            .orElseThrow(
                () -> new Refusal(404, "NotFoundException", identity + " does not exist."));
    if (ask.method().equals("DELETE")) {
      identities.remove(identity);
      return Map.of();
    }
    return described(identity, verified);
  }

  private static Map<String, Object> described(String identity, boolean verified) {
    return Map.of(
        "IdentityType",
        identity.contains("@") ? "EMAIL_ADDRESS" : "DOMAIN",
        "VerifiedForSendingStatus",
        verified,
        "VerificationStatus",
        verified ? "SUCCESS" : "PENDING",
        "Tags",
        List.of());
  }
}
