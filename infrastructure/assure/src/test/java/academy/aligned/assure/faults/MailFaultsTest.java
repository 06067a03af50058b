package academy.aligned.assure.faults;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.events.Event;
import academy.aligned.kernel.events.TenancyEvent.PracticeReady;
import academy.aligned.kernel.ids.Ids;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.http.ControlEndpoint;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.mail.Ses;
import academy.aligned.local.queue.Queues;
import academy.aligned.notifications.Notifications;
import academy.aligned.notifications.NotificationsParts;
import academy.aligned.notifications.mail.SesPost;
import academy.aligned.storage.wiring.Budget;
import academy.aligned.testkit.fault.Fault;
import academy.aligned.testkit.fault.Trial;
import academy.aligned.testkit.fault.Trial.Outcome;
import academy.aligned.testkit.world.Embedded;
import academy.aligned.testkit.world.World;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** A letter whose calls fail one after the other, those to the mail service among them. */
class MailFaultsTest {
  private static final String OWNER = "olive@example.org";
  private static final URI PAGES = URI.create("http://aligned.localhost");
  private static final Duration FROM_THE_QUEUE = Duration.ofMinutes(3);

  @TempDir Path folder;
  private final List<World<NotificationsParts>> worlds = new ArrayList<>();
  private Ses ses;
  private LoopbackServer server;

  @BeforeEach
  void open() {
    var clock = InstantSource.system();
    var ids = new Ids(clock, new SecureRandom());
    var bus = new Bus(new Queues(folder.resolve("queues"), clock));
    ses = new Ses(folder, Set.of("aligned.localhost"), PAGES, bus, clock, ids);
    server = LoopbackServer.start(0, new ControlEndpoint(List.of(ses)));
    worlds.add(
        World.of(
            Notifications.surface(),
            ground ->
                new NotificationsParts(
                    ground.stores().table("aligned-notifications"),
                    new SesPost(client(), "hello@aligned.localhost", ""),
                    PAGES,
                    ground.clock())));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private SesV2Client client() {
    return SesV2Client.builder()
        .region(Embedded.REGION)
        .credentialsProvider(Embedded.SELF)
        .endpointOverride(server.endpoint())
        .httpClient(new Wire(() -> world().line()))
        .overrideConfiguration(Budget.MAIL.override())
        .build();
  }

  private World<NotificationsParts> world() {
    return worlds.getFirst();
  }

  private Runnable letter() {
    var event = new PracticeReady(OWNER, "Olive", "North", "north.aligned.localhost");
    return world().delivery(world().north().tenant(), Event.nameOf(PracticeReady.class), event);
  }

  private static Outcome outcome(Runnable delivery) {
    try {
      delivery.run();
      return Outcome.DONE;
    } catch (AssertionError cameBack) {
      return Outcome.PUT_OFF;
    }
  }

  private int mails() {
    return ses.mailbox().newest(OWNER).size();
  }

  /** Which call of the letter goes to the mail service. */
  private int call() {
    world().line().heal();
    assertThat(outcome(letter())).isEqualTo(Outcome.DONE);
    List<SdkHttpRequest> calls = world().line().calls();
    for (int i = 0; i < calls.size(); i++) {
      if (calls.get(i).encodedPath().startsWith("/v2/email")) {
        return i + 1;
      }
    }
    throw new AssertionError("no call to the mail service");
  }

  @Test
  void a_fault_at_any_call_of_a_letter_is_borne() {
    Runnable letter = letter();
    var trial =
        new Trial(
            world(),
            List.of(world().north().tenant()),
            false,
            FROM_THE_QUEUE,
            () -> outcome(letter));
    assertThat(trial.faults()).isEmpty();
  }

  @Test
  void what_the_mail_service_refused_goes_out_once_when_it_is_well_again() {
    int nth = call();
    for (Fault fault : List.of(Fault.DENIED, Fault.BROKEN)) {
      int before = mails();
      Runnable letter = letter();
      world().line().fail(nth, fault);
      Outcome first = outcome(letter);
      assertThat(world().line().struck()).isTrue();
      assertThat(first).isEqualTo(fault.lasting() ? Outcome.PUT_OFF : Outcome.DONE);
      world().line().heal();
      world().clock().plus(FROM_THE_QUEUE);
      assertThat(outcome(letter)).isEqualTo(Outcome.DONE);
      assertThat(outcome(letter)).isEqualTo(Outcome.DONE);
      assertThat(mails() - before).as(fault.name()).isEqualTo(1);
    }
  }

  /** Nobody knows whether it went out: better twice than never, and never more often. */
  @Test
  void a_mail_whose_answer_was_lost_is_sent_at_most_twice() {
    int nth = call();
    int before = mails();
    Runnable letter = letter();
    world().line().fail(nth, Fault.LOST);
    outcome(letter);
    world().line().heal();
    world().clock().plus(FROM_THE_QUEUE);
    assertThat(outcome(letter)).isEqualTo(Outcome.DONE);
    assertThat(outcome(letter)).isEqualTo(Outcome.DONE);
    assertThat(mails() - before).isBetween(1, 2);
  }
}
