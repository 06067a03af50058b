package academy.aligned.custody.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.aligned.custody.Refused;
import academy.aligned.custody.bundle.Plain;
import academy.aligned.kernel.ids.TenantId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whose a row is, and what a line of it may hold. */
class RowsTest {
  private final Rows rows = new Rows(new TenantId("rowstest0001"));

  @Test
  void a_neighbour_whose_id_begins_alike_is_somebody_else() {
    assertThat(rows.own("T#rowstest0001")).isTrue();
    assertThat(rows.own("T#rowstest0001#P#7")).isTrue();
    assertThat(rows.own("T#rowstest00012")).isFalse();
    assertThat(rows.own("T#rowstest0002#P#rowstest0001")).isFalse();
    assertThatThrownBy(() -> rows.within("T#rowstest00012#P#7")).isInstanceOf(Refused.class);
  }

  @Test
  void a_line_leads_back_to_its_row() {
    var item =
        Map.of(
            "pk", AttributeValue.fromS("T#rowstest0001#P#7"),
            "sk", AttributeValue.fromS("A#PLAN"),
            "gsi1pk", AttributeValue.fromS("T#rowstest0001#ALERT"),
            "gsi1sk", AttributeValue.fromS("1"),
            "v", AttributeValue.fromN("3"));
    var line = Plain.read(rows.line("care", item).text());
    assertThat(rows.item(line)).isEqualTo(item);
    assertThat(new Rows(new TenantId("rowstest0002")).item(line).get("gsi1pk").s())
        .isEqualTo("T#rowstest0002#ALERT");
  }

  @Test
  void values_that_would_be_a_key_or_a_fact_are_forged() {
    for (String name : new String[] {"pk", "sk", "gsi1pk", "gsi1sk", "evt"}) {
      var line =
          Map.of(
              "partition", AttributeValue.fromS("P#7"),
              "sort", AttributeValue.fromS("A#PLAN"),
              "values", AttributeValue.fromM(Map.of(name, AttributeValue.fromS("T#rowstest0002"))));
      assertThatThrownBy(() -> rows.item(line)).as(name).isInstanceOf(Refused.class);
    }
  }
}
