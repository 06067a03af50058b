package academy.aligned.tenancy.address;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
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

  @Property
  boolean a_slug_is_only_ever_refused_for_being_reserved_or_empty(
      @ForAll @StringLength(max = 80) String anything) {
    String slug = Subdomain.typed(anything).slug().label();
    return slug.matches("[a-z0-9-]*") && slug.length() <= 40 && !slug.startsWith("-");
  }
}
