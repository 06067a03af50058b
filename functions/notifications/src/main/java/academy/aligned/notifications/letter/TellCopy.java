package academy.aligned.notifications.letter;

import academy.aligned.kernel.door.EventHandler;
import academy.aligned.kernel.door.TenantScope.JobScope;
import academy.aligned.kernel.events.Envelope;
import academy.aligned.kernel.events.TenancyEvent.CopyDone;
import academy.aligned.kernel.text.Origin;
import academy.aligned.notifications.contact.Sender;
import academy.aligned.notifications.mail.Postbox;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells an owner what came of the copy that she asked for. The mail holds no way to the file: she
 * signs in for it.
 */
public record TellCopy(Postbox postbox, URI platform) implements EventHandler<CopyDone> {
  private static final Sender US = Sender.plain("Aligned Academy");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  @Override
  public void on(JobScope scope, Envelope<CopyDone> event) {
    CopyDone done = event.data();
    if (!done.email().isEmpty()) {
      postbox.send(scope, event.id(), "copy", letter(done).from(US, done.email()));
    }
  }

  private Letter letter(CopyDone done) {
    Instant until = done.until();
    return new Letter(
        until == null
            ? "Your copy of " + done.name() + " was not made"
            : "Your copy of " + done.name() + " is ready",
        "Hello " + done.ownerName() + ",",
        body(until),
        "Open your data",
        URI.create(Origin.of(platform, done.host()) + "/practice/data"),
        "You get this mail because you asked for a copy of your practice's data. If it was not you,"
            + " sign out everywhere and tell us.");
  }

  private static List<String> body(@Nullable Instant until) {
    return until == null
        ? List.of(
            "The copy that you asked for could not be made. Nothing of yours was changed.",
            "Your page says what kept us from it, and lets you ask again.")
        : List.of(
            "The copy that you asked for waits for you until "
                + DAY.format(until)
                + ", then it is thrown away.",
            "You sign in to get it, so nobody else can.");
  }
}
