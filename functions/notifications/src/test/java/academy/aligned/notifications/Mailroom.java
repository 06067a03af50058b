package academy.aligned.notifications;

import academy.aligned.kernel.events.CareEvent.PatientInvited;
import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.events.TenancyEvent.Brand;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.notifications.mail.FakePost;
import academy.aligned.notifications.mail.Mail;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A world around notifications, with a post that keeps what it is given. */
public record Mailroom(World<NotificationsParts> world, FakePost post) {

  public static Mailroom open() {
    return without(Walls.ALL_STAND);
  }

  public static Mailroom without(Walls walls) {
    FakePost post = new FakePost();
    return new Mailroom(
        World.without(
            walls,
            Notifications.surface(),
            ground ->
                new NotificationsParts(
                    ground.stores().table("aligned-notifications"),
                    post,
                    URI.create("http://aligned.localhost:8080"),
                    ground.clock())),
        post);
  }

  public void hear(Event event) {
    world.happens(world.north().tenant(), event);
  }

  public List<Mail> mails() {
    return post.mails();
  }

  public PatientInvited invitation() {
    return new PatientInvited(
        world.north().ana().patientId(),
        "Ana",
        "ana@example.org",
        "North",
        "http://north.aligned.localhost:8080/join/token-1");
  }

  public static BrandChanged brand(int version, String name) {
    Map<String, String> colors = Map.of("fill", "#7a3b69", "on", "#fffefd");
    return new BrandChanged(
        version,
        new Brand(
            name,
            "North",
            "",
            "#7a3b69",
            "north.aligned.localhost",
            "en",
            "America/Toronto",
            Map.of("light", colors, "dark", colors),
            null,
            List.of(),
            null,
            null));
  }
}
