package academy.aligned.local.figures.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import academy.aligned.local.figures.pose.Figure.View;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every pose file of the library makes a body that holds together and a loop that closes. */
class PoseFilesTest {
  @Test
  void bones_keep_their_length_in_every_frame_of_every_exercise() throws Exception {
    everyFrame(
        null,
        (name, body) -> {
          bone(name, body.nearArm(), 30, 26, body.pose().get("nearArmLen", 1, 1));
          bone(name, body.farArm(), 30, 26, body.pose().get("farArmLen", 1, 1));
          bone(name, body.nearLeg(), 44, 43, body.pose().get("nearLegLen", 1, 1));
          bone(name, body.farLeg(), 44, 43, body.pose().get("farLegLen", 1, 1));
        });
  }

  private static void bone(String name, Limb limb, double upper, double lower, double[] share) {
    assertThat(limb.root().distance(limb.middle()))
        .as(name)
        .isCloseTo(upper * share[0], within(0.1));
    assertThat(limb.middle().distance(limb.end()))
        .as(name)
        .isCloseTo(lower * share[1], within(0.1));
  }

  @Test
  void hands_and_feet_reach_what_they_hold() throws Exception {
    everyFrame(
        null,
        (name, body) -> {
          for (String end : List.of("nearHand", "farHand", "nearFoot", "farFoot")) {
            double[] target = body.pose().get(end);
            if (target.length > 0) {
              Point place = new Point(target[0], target[1]);
              assertThat(body.joints().get(end).distance(place)).as(name + end).isLessThan(9);
            }
          }
        });
  }

  /** In degrees from straight; a knee bends back, an elbow and a hip bend forward. */
  @Test
  void joints_bend_as_far_as_bodies_do_and_never_the_other_way() throws Exception {
    everyFrame(
        View.SIDE,
        (name, body) -> {
          double down = body.spine().bottomDegrees() + 180;
          for (Limb leg : List.of(body.nearLeg(), body.farLeg())) {
            double thigh = leg.middle().minus(leg.root()).degrees();
            assertThat(turn(down, thigh)).as(name + "hip").isBetween(-35.0, 165.0);
            assertThat(turn(thigh, leg.lowerDegrees())).as(name + "knee").isBetween(-165.0, 12.0);
          }
          for (Limb arm : List.of(body.nearArm(), body.farArm())) {
            double upper = arm.middle().minus(arm.root()).degrees();
            assertThat(turn(upper, arm.lowerDegrees())).as(name + "elbow").isGreaterThan(-12);
          }
        });
  }

  private static double turn(double from, double to) {
    double turn = (to - from) % 360;
    return turn > 180 ? turn - 360 : turn <= -180 ? turn + 360 : turn;
  }

  @Test
  void nobody_sinks_into_the_floor() throws Exception {
    for (Figure figure : figures()) {
      if (figure.view() != View.ABOVE) {
        for (int frame = 0; frame < figure.frames(); frame++) {
          Map<String, Point> joints = figure.at(frame / 24.0).joints();
          joints.forEach(
              (joint, at) -> assertThat(at.y()).as(figure.slug() + " " + joint).isGreaterThan(-3));
        }
      }
    }
  }

  @Test
  void every_figure_moves_and_its_last_frame_leads_back_to_the_first() throws Exception {
    for (Figure figure : figures()) {
      int frames = figure.frames();
      double closing = travel(figure, frames - 1, frames);
      double fastest = 0;
      for (int frame = 1; frame < frames; frame++) {
        fastest = Math.max(fastest, travel(figure, frame - 1, frame));
      }
      assertThat(closing).as(figure.slug()).isLessThanOrEqualTo(fastest + 1);
      assertThat(fastest).as(figure.slug() + " jumps").isLessThan(22);
    }
  }

  private static double travel(Figure figure, int from, int until) {
    Map<String, Point> before = figure.at(from / 24.0).joints();
    Map<String, Point> after = figure.at(until / 24.0).joints();
    return before.keySet().stream()
        .mapToDouble(joint -> before.get(joint).distance(after.get(joint)))
        .max()
        .orElse(0);
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> PoseFiles.open().read("moonwalk"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("poses/moonwalk.json");
  }

  /** {@code view} narrows it down to the figures seen so. */
  private static void everyFrame(@Nullable View view, BiConsumer<String, Skeleton> check)
      throws Exception {
    for (Figure figure : figures()) {
      if (view != null && figure.view() != view) {
        continue;
      }
      for (int frame = 0; frame < figure.frames(); frame += 3) {
        check.accept(figure.slug() + " frame " + frame + " ", figure.at(frame / 24.0));
      }
    }
  }

  private static List<Figure> figures() throws Exception {
    PoseFiles files = PoseFiles.open();
    List<Figure> figures = new ArrayList<>();
    try (InputStream in = PoseFilesTest.class.getResourceAsStream("/library/exercises.json")) {
      for (JsonNode exercise : JsonMapper.shared().readTree(in).path("exercises")) {
        figures.add(files.read(exercise.path("id").asString()));
      }
    }
    assertThat(figures).hasSizeGreaterThan(36);
    return figures;
  }
}
