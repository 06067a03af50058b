package academy.aligned.notifications;

import academy.aligned.notifications.contact.Contacts;
import academy.aligned.notifications.contact.Senders;
import academy.aligned.notifications.mail.Post;
import academy.aligned.notifications.mail.Postbox;
import academy.aligned.storage.table.TenantTable;
import java.net.URI;
import java.time.InstantSource;

/**
 * What notifications' handlers are made from.
 *
 * @param platform where the platform answers, for its scheme and port
 */
public record NotificationsParts(TenantTable table, Post post, URI platform, InstantSource clock) {

  Postbox postbox() {
    return new Postbox(table, post, clock);
  }

  Contacts contacts() {
    return new Contacts(table);
  }

  Senders senders() {
    return new Senders(table);
  }
}
