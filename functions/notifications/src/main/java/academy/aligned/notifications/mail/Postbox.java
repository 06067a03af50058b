package academy.aligned.notifications.mail;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.events.NotificationsEvent.MailRefused;
import academy.aligned.kernel.events.NotificationsEvent.MailSent;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.Row;
import academy.aligned.storage.table.TenantTable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sends one mail for one event. A mark is set before and settled after; who finds one unsettled
 * waits until its holder must be dead, since nobody knows whether that mail went out.
 */
public record Postbox(TenantTable table, Post post, InstantSource clock) {
  /** A function that hears events is ended after thirty seconds. */
  private static final Duration HOLDER_LIVES = Duration.ofSeconds(40);

  private static final Duration KEPT = Duration.ofDays(90);

  enum State {
    SENDING,
    SENT,
    REFUSED
  }

  record Mark(String kind, State state, Instant at) {}

  /** Sends the mail unless it was sent for this event before. */
  public void send(TenantScope scope, String event, String kind, Mail mail) {
    send(scope, event, new Post.About(scope.tenant(), kind, null), mail);
  }

  /** The same, to a patient. */
  public void send(TenantScope scope, String event, String kind, PatientId patient, Mail mail) {
    send(scope, event, new Post.About(scope.tenant(), kind, patient), mail);
  }

  private void send(TenantScope scope, String event, Post.About about, Mail mail) {
    String kind = about.kind();
    Key key = Partition.of("MAIL", event).at("MARK");
    Optional<Row> before = table.get(scope, key);
    if (before.isEmpty() || open(before.get())) {
      int version = before.map(Row::version).orElse(0);
      put(scope, key, new Mark(kind, State.SENDING, clock.instant()), version, Optional.empty());
      settle(scope, key, kind, version + 1, handOver(scope, key, about, mail));
    }
  }

  private boolean open(Row row) {
    Mark mark = row.as(Mark.class);
    if (mark.state() == State.SENDING && clock.instant().isBefore(mark.at().plus(HOLDER_LIVES))) {
      throw Problem.unavailable(HOLDER_LIVES);
    }
    return mark.state() == State.SENDING;
  }

  /** An outage takes the mark away again, so that the queue may try at once. */
  private Post.Outcome handOver(TenantScope scope, Key key, Post.About about, Mail mail) {
    boolean answered = false;
    try {
      Post.Outcome outcome = post.send(about, mail);
      answered = true;
      return outcome;
    } finally {
      if (!answered) {
        table.write(scope).delete(key).commit();
      }
    }
  }

  private void settle(TenantScope scope, Key key, String kind, int version, Post.Outcome outcome) {
    Instant now = clock.instant();
    switch (outcome) {
      case Post.Outcome.Sent _ ->
          put(
              scope,
              key,
              new Mark(kind, State.SENT, now),
              version,
              Optional.of(new MailSent(kind)));
      case Post.Outcome.Refused refused ->
          put(
              scope,
              key,
              new Mark(kind, State.REFUSED, now),
              version,
              Optional.of(new MailRefused(kind, refused.reason())));
    }
  }

  private void put(
      TenantScope scope, Key key, Mark mark, int ifVersion, Optional<? extends Event> event) {
    var write =
        table
            .write(scope)
            .put(
                key,
                mark,
                Condition.ifVersion(ifVersion),
                Condition.expires(clock.instant().plus(KEPT)));
    event.ifPresent(write::publish);
    write.commit().orConflict("This mail is being sent.", "Wait.");
  }
}
