package academy.aligned.notifications;

import academy.aligned.kernel.events.CareEvent.PatientJoined;
import academy.aligned.kernel.events.CareEvent.PlanPublished;
import academy.aligned.kernel.events.TenancyEvent.CopyDone;
import academy.aligned.kernel.events.TenancyEvent.PracticeReady;
import academy.aligned.notifications.purchase.Written;
import academy.aligned.notifications.returned.MailCameBack;
import academy.aligned.notifications.returned.Returns;
import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.law.Heard;
import academy.aligned.testkit.law.IsolationLaw;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.util.ArrayList;
import java.util.List;

class NotificationsLawTest extends IsolationLaw<NotificationsParts> {
  private Mailroom room = Mailroom.open();

  @Override
  protected World<NotificationsParts> world(Walls walls) {
    room = Mailroom.without(walls);
    return room.world();
  }

  @Override
  protected List<Example> examples(World<NotificationsParts> world) {
    room.hear(room.invitation());
    return List.of();
  }

  @Override
  protected List<Heard> heard(World<NotificationsParts> world) {
    var ana = world.north().ana().patientId();
    List<Heard> heard = new ArrayList<>(Written.all().values().stream().map(Heard::of).toList());
    heard.addAll(
        List.of(
            Heard.of(Mailroom.brand(1, "North Shore")),
            Heard.of(
                new PracticeReady("o@example.org", "Olive", "North", "north.aligned.localhost")),
            Heard.of(
                new CopyDone("o@example.org", "Olive", "North", "north.aligned.localhost", null)),
            Heard.of(room.invitation()),
            Heard.of(new PatientJoined(ana)),
            Heard.of(new PlanPublished(ana, 1)),
            new Heard(MailCameBack.BOUNCED, Returns.bounced("ana@example.org", ana)),
            new Heard(MailCameBack.COMPLAINED, Returns.complained("ana@example.org", ana))));
    return heard;
  }
}
