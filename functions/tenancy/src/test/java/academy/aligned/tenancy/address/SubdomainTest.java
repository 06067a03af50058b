package academy.aligned.tenancy.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubdomainTest {

  @ParameterizedTest
  @ValueSource(strings = {"bonnie", "north-shore", "abc", "physio4you", "luna-pelvic-health"})
  void a_plain_name_is_fine(String name) {
    assertThat(Subdomain.typed(name).refusal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "-abc", "abc-", "a.b.c", "a_b_c", "bonnie's", "two words"})
  void what_is_no_label_is_refused(String name) {
    assertThat(Subdomain.typed(name).refusal()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xn--bonni-fsa", "bοnnie", "аligned", "bonnie\u200b", "ｂonnie"})
  void names_of_other_scripts_are_refused_in_any_disguise(String name) {
    assertThat(Subdomain.typed(name).refusal()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"www", "api", "admin", "mail", "status", "aligned", "academy", "login"})
  void reserved_words_are_refused(String name) {
    assertThat(Subdomain.typed(name).refusal())
        .hasValueSatisfying(it -> assertThat(it).contains("kept"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a1igned",
        "al1gned",
        "adrnin",
        "l0gin",
        "goog1e",
        "acaderny",
        "my-alignedacademy"
      })
  void what_looks_like_a_reserved_word_is_refused(String name) {
    assertThat(Subdomain.typed(name).refusal())
        .hasValueSatisfying(it -> assertThat(it).contains("mistaken"));
  }

  @Test
  void names_that_look_alike_have_one_skeleton() {
    assertThat(Subdomain.typed("c0rner-phys1o").skeleton())
        .isEqualTo(Subdomain.typed("comer-physlo").skeleton());
  }

  @Test
  void a_written_name_becomes_a_label() {
    assertThat(Subdomain.typed("Bönnie’s  Align Wellness!").slug().label())
        .isEqualTo("bonnies-align-wellness");
    assertThat(Subdomain.typed("Zoë").slug().label()).isEqualTo("zoe");
  }

  @Test
  void a_slug_is_made_of_letters_digits_and_hyphens_whatever_was_typed() {
    SplittableRandom chance = new SplittableRandom(20270405);
    assertThat(Stream.generate(() -> anything(chance)).limit(2_000))
        .allSatisfy(
            typed ->
                assertThat(Subdomain.typed(typed).slug().label())
                    .matches("([a-z0-9][a-z0-9-]*)?")
                    .hasSizeLessThanOrEqualTo(40));
  }

  /** Up to 80 characters of every plane and script, halves of pairs among them. */
  private static String anything(SplittableRandom chance) {
    int[] bounds = {0x80, 0x600, 0x3000, 0xe000, Character.MAX_CODE_POINT + 1};
    int bound = bounds[chance.nextInt(bounds.length)];
    int[] typed = chance.ints(chance.nextInt(81), 0, bound).toArray();
    return new String(typed, 0, typed.length);
  }
}
