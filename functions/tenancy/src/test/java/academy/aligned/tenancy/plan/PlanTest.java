package academy.aligned.tenancy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.door.Feature;
import academy.aligned.kernel.events.TenancyEvent.PlanChosen;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.tenancy.Office;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Site;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanTest {
  private final Office office = Office.open();
  private final Site north = office.world().north();

  @BeforeEach
  void the_practice_is_open() {
    office.openFully(north);
    office.world().published();
  }

  private Answer choose(String plan) {
    return office
        .world()
        .onPlatform(
            office.world().operator(),
            "PUT",
            "/api/platform/practices/" + north.tenant() + "/plan",
            Map.of("plan", plan, "reason", "chosen on the phone"));
  }

  private Answer look() {
    return north.get(north.owner(), "/api/plan");
  }

  @Test
  void a_new_practice_tries_everything() {
    assertThat(look().body().path("plan").asString()).isEqualTo("TRIAL");
    assertThat(look().body().path("features").valueStream())
        .hasSize(Feature.values().length)
        .allMatch(feature -> feature.path("included").asBoolean());
    TenantId fresh = office.newPractice();
    office.openPractice(office.world().stranger(), office.wish(fresh, office.newSubdomain()));
    assertThat(office.world().parts().directory().practice(fresh).orElseThrow().features())
        .isEqualTo(Feature.all());
  }

  @Test
  void another_plan_reaches_the_owner_the_doors_and_the_public_files() {
    assertThat(choose("SOLO").status()).isEqualTo(200);
    office.world().deliver();

    assertThat(look().body().path("title").asString()).isEqualTo("Solo");
    assertThat(look().body().path("features").valueStream())
        .noneMatch(feature -> feature.path("included").asBoolean());
    assertThat(office.world().parts().directory().site(north.host()).orElseThrow().features())
        .isEmpty();
    var brand = north.get(north.owner(), "/api/branding").body();
    assertThat(brand.path("version").asInt()).isEqualTo(2);
  }

  @Test
  void the_files_learn_of_it_by_a_new_version_of_the_same_brand() {
    office.world().happens(north.tenant(), new PlanChosen("SOLO"));
    var told = office.world().published();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().type()).isEqualTo("tenancy.brand-changed");
    assertThat(told.getFirst().data()).contains("\"features\":[]", "\"version\":2");
  }

  @Test
  void the_same_plan_twice_is_one_choice() {
    choose("SOLO");
    office.world().deliver();
    choose("SOLO");
    office.world().deliver();
    assertThat(north.get(north.owner(), "/api/branding").body().path("version").asInt())
        .isEqualTo(2);
  }

  @Test
  void a_choice_that_is_heard_late_does_not_undo_a_later_one() {
    choose("SOLO");
    office.world().clock().plus(Duration.ofMinutes(1));
    office.world().happens(north.tenant(), new PlanChosen("STUDIO"));
    office.world().deliver();
    assertThat(look().body().path("plan").asString()).isEqualTo("STUDIO");
    assertThat(office.world().parts().directory().site(north.host()).orElseThrow().features())
        .isEqualTo(Feature.all());
  }

  @Test
  void a_plan_that_is_none_is_refused_by_its_field() {
    assertThat(choose("GOLD").badFields()).containsExactly("plan");
  }
}
