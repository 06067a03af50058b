package academy.aligned.assure.contract.cloud;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.bus.EventBridge;
import academy.aligned.local.http.ControlEndpoint;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.mail.Mail;
import academy.aligned.local.mail.Ses;
import academy.aligned.local.queue.Queues;
import academy.aligned.local.schedule.Scheduler;
import academy.aligned.local.sts.Sts;
import academy.aligned.local.time.MovableClock;
import academy.aligned.storage.guard.LeadingKeysGuard;
import academy.aligned.storage.guard.Policy;
import academy.aligned.testkit.parts.EmbeddedDynamo;
import academy.aligned.testkit.parts.EmbeddedFiles;
import academy.aligned.testkit.parts.SessionTags;
import academy.aligned.testkit.parts.Tables;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** The parts that a laptop runs on, each behind the address a client reaches it by. */
final class EmbeddedCloud extends Cloud {
  private final Parts parts;

  private record Parts(MovableClock clock, Queues queues, Scheduler scheduler, Ses ses, URI at) {}

  private EmbeddedCloud(Parts parts) {
    super(
        line(parts.at()),
        parts.clock(),
        List.of(new LeadingKeysGuard(Policy.local(), Tables.DIRECTORY, EmbeddedCloud::tags)));
    this.parts = parts;
    EmbeddedFiles.shared().withBucket(bucket());
  }

  static Cloud start() {
    return new EmbeddedCloud(parts(folder()));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("contract");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parts parts(Path home) {
    var clock = new MovableClock(home.resolve("clock"), InstantSource.system());
    var ids = new Ids(clock, new SecureRandom());
    var queues = new Queues(home.resolve("queues"), clock);
    var bus = new Bus(queues);
    var scheduler = new Scheduler(home.resolve("schedules.json"), bus, queues, clock, ids);
    var pages = URI.create("http://aligned.localhost");
    var ses = new Ses(home.resolve("mail"), Set.of("aligned.localhost"), pages, bus, clock, ids);
    var services = List.of(new Sts(clock), new EventBridge(bus, clock, ids), scheduler, ses);
    clock.onMove(queues::wake);
    clock.onMove(scheduler::wake);
    scheduler.start();
    URI at = LoopbackServer.start(0, new ControlEndpoint(services)).endpoint();
    return new Parts(clock, queues, scheduler, ses, at);
  }

  private static Line line(URI control) {
    var self = AwsBasicCredentials.create(EmbeddedFiles.IDENTITY, EmbeddedFiles.CREDENTIAL);
    return new Line(
        EmbeddedDynamo.shared().endpoint(),
        EmbeddedFiles.shared().endpoint(),
        control,
        StaticCredentialsProvider.create(self));
  }

  private static Map<String, String> tags(AwsCredentials credentials) {
    return credentials instanceof AwsSessionCredentials session
        ? SessionTags.decode(session.sessionToken()).orElse(Map.of())
        : Map.of();
  }

  @Override
  public Inbox inbox(String name) {
    return new Own(parts.queues(), name);
  }

  @Override
  public void later(Duration step) {
    parts.clock().move(step);
  }

  @Override
  public List<String> mailsTo(String address) {
    return parts.ses().mailbox().newest(address).stream().map(Mail::subject).toList();
  }

  private record Own(Queues queues, String name) implements Inbox {
    @Override
    public String arn() {
      return Queues.arn(name);
    }

    @Override
    public void read(Predicate<String> reader) {
      queues.serve(name, batch -> new SQSBatchResponse(failures(batch, reader)));
    }

    private static List<SQSBatchResponse.BatchItemFailure> failures(
        SQSEvent batch, Predicate<String> reader) {
      return batch.getRecords().stream()
          .filter(message -> !reader.test(message.getBody()))
          .map(message -> new SQSBatchResponse.BatchItemFailure(message.getMessageId()))
          .toList();
    }

    @Override
    public List<String> dead() {
      return List.copyOf(queues.dead().getOrDefault(name, List.of()));
    }

    @Override
    public void close() {}
  }
}
