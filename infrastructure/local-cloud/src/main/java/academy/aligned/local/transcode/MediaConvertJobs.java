package academy.aligned.local.transcode;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.json.Json;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.bus.BusEvent;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import academy.aligned.local.time.Loop;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.JsonNode;

/**
 * The MediaConvert API (REST JSON): takes jobs, does one after the other, tells on the default bus.
 */
public final class MediaConvertJobs implements Service, AutoCloseable {
  private static final System.Logger LOG = System.getLogger("aligned.local.transcode");
  private static final String ROOT = "/2017-08-29/jobs";
  private static final Duration PAUSE = Duration.ofSeconds(5);

  /** The file's own fault, and the service's. */
  private static final int UNREADABLE = 1040;

  private static final int TROUBLE = 9999;

  private final JobFolder jobs;
  private final Workshop workshop;
  private final Bus bus;
  private final InstantSource clock;
  private final Ids ids;
  private final BlockingQueue<Job> waiting = new LinkedBlockingQueue<>();
  private final Loop loop;
  private volatile boolean open = true;

  public MediaConvertJobs(Path folder, S3Client s3, Bus bus, InstantSource clock, Ids ids) {
    this.jobs = new JobFolder(folder);
    this.workshop = new Workshop(s3);
    this.bus = bus;
    this.clock = clock;
    this.ids = ids;
    waiting.addAll(jobs.unfinished());
    this.loop = Loop.start("transcoder", this::work);
  }

  @Override
  public boolean takes(Ask ask) {
    return ask.path().startsWith(ROOT);
  }

  @Override
  public Reply answer(Ask ask) {
    if (ask.method().equals("POST") && ask.path().equals(ROOT)) {
      Reply made = Reply.json(Map.of("job", described(create(ask.json()))));
      return new Reply(201, made.headers(), made.content());
    }
    String id = ask.path().substring(ROOT.length()).replaceFirst("^/", "");
    return jobs.find(id)
        .map(job -> Reply.json(Map.of("job", described(job))))
        .orElseThrow(() -> new Refusal(404, "NotFoundException", "There is no job " + id));
  }

  private synchronized Job create(JsonNode asked) {
    String token = asked.path("clientRequestToken").asString("");
    Optional<Job> known = token.isEmpty() ? Optional.empty() : jobs.byToken(token);
    return known.orElseGet(
        () -> {
          Job job = new Job(ids.next(), token, "SUBMITTED", asked);
          if (job.source().getHost() == null || job.groups().isEmpty()) {
            throw new Refusal(400, "BadRequestException", "A job needs an input and outputs.");
          }
          jobs.put(job);
          waiting.add(job);
          return job;
        });
  }

  private static Map<String, Object> described(Job job) {
    return Map.of(
        "id", job.id(), "status", job.status(), "role", job.asked().path("role").asString("-"));
  }

  private void work() throws InterruptedException {
    while (open) {
      Job job = waiting.poll(500, TimeUnit.MILLISECONDS);
      if (job != null) {
        run(job);
      }
    }
  }

  /** What cannot even be noted down, on a full disk, is done again later. */
  private void run(Job job) throws InterruptedException {
    try {
      jobs.put(job.now("PROGRESSING"));
      attempt(job);
    } catch (RuntimeException unnoted) {
      LOG.log(Level.ERROR, () -> "Job " + job.id() + " is put off", unnoted);
      Thread.sleep(PAUSE);
      waiting.add(job);
    }
  }

  private void attempt(Job job) throws InterruptedException {
    List<Map<String, Object>> made;
    try {
      made = workshop.make(job);
    } catch (Tool.Unreadable unfit) {
      fail(job, UNREADABLE, unfit);
      return;
    } catch (RuntimeException trouble) {
      fail(job, TROUBLE, trouble);
      return;
    }
    finish(job.now("COMPLETE"), Map.of("outputGroupDetails", made));
  }

  private void fail(Job job, int code, RuntimeException why) {
    LOG.log(Level.WARNING, () -> "Job " + job.id() + " failed: " + why.getMessage());
    finish(
        job.now("ERROR"),
        Map.of("errorCode", code, "errorMessage", String.valueOf(why.getMessage())));
  }

  /** Told before it is kept as finished: a crash between tells it twice, never not at all. */
  private void finish(Job job, Map<String, Object> more) {
    Map<String, Object> detail = new TreeMap<>(more);
    detail.put("jobId", job.id());
    detail.put("status", job.status());
    detail.put("userMetadata", job.asked().path("userMetadata"));
    detail.put("timestamp", clock.millis());
    bus.put(
        Bus.DEFAULT,
        new BusEvent(
            job.id() + "/" + job.status(),
            "aws.mediaconvert",
            "MediaConvert Job State Change",
            clock.instant(),
            Json.MAPPER.valueToTree(detail)));
    jobs.put(job);
  }

  @Override
  public void close() {
    open = false;
    loop.close();
  }
}
