package academy.aligned.custody.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Names are words: what only looks like one stays. */
class KeyMapTest {
  private static final String ANA = "0192f000-0000-7000-8000-00000000000a";
  private static final String EVE = "0192f000-0000-7000-8000-00000000000e";
  private final KeyMap keys =
      new KeyMap(
          Map.of(
              "bonniewell00",
              "newpractice0",
              "bonnie.aligned.localhost",
              "copy.example.com",
              ANA,
              EVE));

  @Test
  void a_name_is_replaced_where_it_stands_alone() {
    assertThat(keys.apply("T#bonniewell00#P#" + ANA)).isEqualTo("T#newpractice0#P#" + EVE);
    assertThat(keys.apply("/tenants/bonniewell00/logo.png"))
        .isEqualTo("/tenants/newpractice0/logo.png");
    assertThat(keys.apply("https://bonnie.aligned.localhost/x"))
        .isEqualTo("https://copy.example.com/x");
    assertThat(keys.apply("{\"by\":\"" + ANA + "\"}")).isEqualTo("{\"by\":\"" + EVE + "\"}");
  }

  @Test
  void a_longer_word_with_it_inside_is_another_name() {
    for (String other :
        List.of(
            "T#bonniewell001",
            "T#xbonniewell00",
            "not.bonnie.aligned.localhost",
            "my-bonnie.aligned.localhost",
            "bonnie.aligned.localhosts",
            ANA + "b")) {
      assertThat(keys.apply(other)).isEqualTo(other);
    }
  }

  @Test
  void names_are_replaced_in_keys_and_values_however_deep() {
    var row =
        Map.of(
            ANA,
            AttributeValue.fromM(
                Map.of("l", AttributeValue.fromL(List.of(AttributeValue.fromS("by " + ANA))))),
            "n",
            AttributeValue.fromN("7"));
    assertThat(keys.apply(row))
        .isEqualTo(
            Map.of(
                EVE,
                AttributeValue.fromM(
                    Map.of("l", AttributeValue.fromL(List.of(AttributeValue.fromS("by " + EVE))))),
                "n",
                AttributeValue.fromN("7")));
  }

  @Test
  void the_way_back_is_the_way_back() {
    String text = "bonniewell00 " + ANA + " bonnie.aligned.localhost";
    assertThat(keys.inverse().apply(keys.apply(text))).isEqualTo(text);
    assertThat(KeyMap.SAME.apply(text)).isSameAs(text);
    assertThat(new KeyMap(Map.of("same", "same")).changesNothing()).isTrue();
  }
}
