package academy.aligned.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The machine loses its power in the middle of the work, again and again. */
class PowerCutTest {
  private static final String HOST = "luna.aligned.localhost";
  private static final int ROUNDS = 3;
  private static final int AT_ONCE = 4;

  @TempDir private Path folder;
  private final AtomicInteger next = new AtomicInteger();
  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

  @Test
  void no_acknowledged_invitation_is_lost_and_each_brings_its_one_mail() throws Exception {
    Place place = FreshPlace.in(folder);
    Map<String, String> session;
    try (OwnProcess cloud = OwnProcess.up(place)) {
      session = opened(cloud).headers();
    }
    for (int round = 0; round < ROUNDS; round++) {
      try (OwnProcess cloud = OwnProcess.up(place)) {
        inviteUntilThePowerGoes(cloud, owner(cloud, session));
      }
    }
    try (OwnProcess cloud = OwnProcess.up(place)) {
      Browser owner = owner(cloud, session);
      assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * AT_ONCE).doesNotHaveDuplicates();
      assertThat(roster(owner)).containsAll(acknowledged).doesNotHaveDuplicates();
      for (String patient : acknowledged) {
        Arrival.mailed(cloud.at(Place.PLATFORM), address(patient), "/join/([A-Za-z0-9_-]+)");
      }
    }
  }

  private static Browser owner(OwnProcess cloud, Map<String, String> session) {
    return new Browser(cloud.at(HOST).port(), HOST, session);
  }

  private static Browser opened(OwnProcess cloud) throws Exception {
    Browser owner = Arrival.signedUp(cloud.at(Place.PLATFORM), "luna@example.com", "Luna");
    Arrival.opensPractice(owner);
    return owner;
  }

  private void inviteUntilThePowerGoes(OwnProcess cloud, Browser owner) throws Exception {
    int before = acknowledged.size();
    List<Thread> hands = new ArrayList<>();
    for (int hand = 0; hand < AT_ONCE; hand++) {
      hands.add(Thread.ofVirtual().start(() -> inviteOneAfterTheOther(owner)));
    }
    boolean some = Eventually.holds(() -> acknowledged.size() > before + 2 * AT_ONCE, 60);
    cloud.cutPower();
    for (Thread hand : hands) {
      hand.join();
    }
    assertThat(some).as("invitations went through before the cut").isTrue();
  }

  private void inviteOneAfterTheOther(Browser owner) {
    boolean power = true;
    while (power) {
      String patient = "01932b5e-0000-7000-8000-%012d".formatted(next.incrementAndGet());
      power = invite(owner, patient);
    }
  }

  /** Whether there was an answer. */
  private boolean invite(Browser owner, String patient) {
    try {
      HttpResponse<String> answer =
          owner.post(
              "/api/patients",
              Map.of("patient", patient, "name", "Nora Lind", "email", address(patient)));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      acknowledged.add(patient);
      return true;
    } catch (IOException cut) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String address(String patient) {
    return "nora-" + patient.substring(patient.length() - 4) + "@luna.example";
  }

  private static List<String> roster(Browser owner) throws Exception {
    List<String> found = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = Browser.json(owner.get("/api/patients" + cursor));
      page.path("patients").forEach(row -> found.add(row.path("patient").asString()));
      String more = page.path("next").asString("");
      cursor = more.isEmpty() ? "" : "?cursor=" + more;
    } while (!cursor.isEmpty());
    return found;
  }
}
