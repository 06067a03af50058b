package academy.aligned.storefront.course;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.storefront.course.Course.Instructor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstructorTest {
  @ParameterizedTest
  @CsvSource({
    "Bonnie Hart, B",
    "Dr. Bonnie Hart, B",
    "Prof. Dr. Élodie Roy, É",
    "DR BONNIE, B",
    "Drew Moss, D",
    "Msizi Dube, M",
    "'(Bo) Hart', B",
    "Dr. 𝒜da, 𝒜",
    "Dr., ''",
    "' ', ''",
  })
  void a_letter_stands_for_who_teaches_whatever_stands_before_her_name(
      String name, String initial) {
    assertThat(new Instructor(name, null, null, null).initial()).isEqualTo(initial);
  }
}
