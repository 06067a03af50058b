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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every pose file of the library makes a body that holds together and a loop that closes. */
class PoseFilesTest {
  @Test
  void bones_keep_their_length_in_every_frame_of_every_exercise() throws Exception {
    everyFrame(
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

  private static void everyFrame(BiConsumer<String, Skeleton> check) throws Exception {
    for (Figure figure : figures()) {
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
