package academy.aligned.notifications.mail;

import java.util.ArrayList;
import java.util.List;

/** A post that keeps mails, and can be told to refuse or to be out. */
public final class FakePost implements Post {
  private final List<Mail> mails = new ArrayList<>();
  private boolean out;
  private boolean refusing;

  public void goOut() {
    out = true;
  }

  public void comeBack() {
    out = false;
  }

  public void refuse() {
    refusing = true;
  }

  public List<Mail> mails() {
    return List.copyOf(mails);
  }

  @Override
  public Outcome send(About about, Mail mail) {
    if (out) {
      throw new IllegalStateException("the post is out");
    }
    if (refusing) {
      return new Outcome.Refused("No such mailbox.");
    }
    mails.add(mail);
    return new Outcome.Sent();
  }
}
