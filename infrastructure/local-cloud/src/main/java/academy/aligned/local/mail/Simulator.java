package academy.aligned.local.mail;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.bus.BusEvent;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What SES's own mailbox simulator does with a mail: {@code bounce@simulator.amazonses.com} sends
 * it back, {@code complaint@…} calls it spam; anything after a plus sign is left to the sender.
 */
record Simulator(Bus bus, InstantSource clock) {
  private static final String DOMAIN = "simulator.amazonses.com";

  /** Tells on the default bus what became of the mail, if it went to the simulator. */
  void treat(Mail mail, JsonNode asked) {
    for (String to : mail.recipients()) {
      String address = Addresses.bare(to);
      if (Addresses.domain(address).equals(DOMAIN)) {
        became(address).ifPresent(kind -> tell(kind, address, mail, asked.path("EmailTags")));
      }
    }
  }

  private enum Kind {
    BOUNCE("Bounce", "Email Bounced"),
    COMPLAINT("Complaint", "Email Complaint Received");

    private final String eventType;
    private final String detailType;

    Kind(String eventType, String detailType) {
      this.eventType = eventType;
      this.detailType = detailType;
    }
  }

  private static Optional<Kind> became(String address) {
    return switch (address.replaceFirst("[+@].*", "")) {
      case "bounce" -> Optional.of(Kind.BOUNCE);
      case "complaint" -> Optional.of(Kind.COMPLAINT);
      default -> Optional.empty();
    };
  }

  private void tell(Kind kind, String address, Mail mail, JsonNode tags) {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("eventType", kind.eventType);
    detail.put(
        "mail",
        Map.of(
            "timestamp", mail.at().toString(),
            "messageId", mail.id(),
            "source", mail.from(),
            "destination", mail.recipients(),
            "tags", values(tags)));
    detail.put(
        kind == Kind.BOUNCE ? "bounce" : "complaint",
        kind == Kind.BOUNCE ? bounce(address) : complaint(address));
    bus.put(
        Bus.DEFAULT,
        new BusEvent(
            mail.id() + "/" + kind.eventType,
            "aws.ses",
            kind.detailType,
            clock.instant(),
            Json.MAPPER.valueToTree(detail)));
  }

  private Map<String, Object> bounce(String address) {
    return Map.of(
        "bounceType",
        "Permanent",
        "bounceSubType",
        "General",
        "timestamp",
        clock.instant().toString(),
        "bouncedRecipients",
        List.of(
            Map.of(
                "emailAddress",
                address,
                "action",
                "failed",
                "status",
                "5.1.1",
                "diagnosticCode",
                "smtp; 550 5.1.1 user unknown")));
  }

  private Map<String, Object> complaint(String address) {
    return Map.of(
        "timestamp",
        clock.instant().toString(),
        "complainedRecipients",
        List.of(Map.of("emailAddress", address)));
  }

  private static Map<String, List<String>> values(JsonNode tags) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    tags.forEach(
        tag -> values.put(tag.path("Name").asString(""), List.of(tag.path("Value").asString(""))));
    return values;
  }
}
