package academy.aligned.academy;

import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.law.Heard;
import academy.aligned.testkit.law.IsolationLaw;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.util.List;
import java.util.stream.Stream;

class AcademyLawTest extends IsolationLaw<AcademyParts> {
  private Campus campus = Campus.open();

  @Override
  protected World<AcademyParts> world(Walls walls) {
    campus = Campus.without(walls);
    return campus.world();
  }

  @Override
  protected List<Example> examples(World<AcademyParts> world) {
    return Stream.concat(
            new StudioExamples(campus).all().stream(), new LearningExamples(campus).all().stream())
        .toList();
  }

  @Override
  protected List<Heard> heard(World<AcademyParts> world) {
    return Stream.concat(
            new StudioExamples(campus).heard().stream(),
            new LearningExamples(campus).heard().stream())
        .toList();
  }
}
