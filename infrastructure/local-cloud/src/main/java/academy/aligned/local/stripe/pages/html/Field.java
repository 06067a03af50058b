package academy.aligned.local.stripe.pages.html;

import java.util.Map;

/** Fields of a form, each with its label, what was typed and what is wrong with it. */
public record Field(Visit visit, Map<String, String> wrong) {
  public String text(String name, String label, String more) {
    return labelled(name, label, input(name, "text", visit.typed(name), more + " required"));
  }

  public String optional(String name, String label) {
    return labelled(
        name,
        label,
        input(
            name, "text", visit.typed(name), "autocomplete=\"off\" autocapitalize=\"characters\""));
  }

  public String email(String known, boolean fixed) {
    String more =
        fixed ? "readonly" : "required autocomplete=\"email\" placeholder=\"you@example.com\"";
    return labelled("email", "E-mail", input("email", "email", known, more));
  }

  public String country() {
    String chosen = visit.typed("country").isEmpty() ? "US" : visit.typed("country");
    String select =
        "<select id=\"country\" name=\"country\" autocomplete=\"country\"%s>%s</select>"
            .formatted(described("country"), Countries.options(chosen));
    return labelled("country", "Country", select);
  }

  public String consent() {
    return "<p class=\"tick\"><input id=\"agreed\" type=\"checkbox\" name=\"agreed\" value=\"yes\" required%s> <label for=\"agreed\">I agree to the terms of service and the privacy policy.</label></p>"
        .formatted(described("agreed"));
  }

  private String input(String name, String type, String value, String more) {
    return "<input id=\"%s\" name=\"%s\" type=\"%s\" value=\"%s\" maxlength=\"200\" %s%s>"
        .formatted(name, name, type, Html.escape(value), more, described(name));
  }

  private String described(String name) {
    return wrong.containsKey(name)
        ? " aria-invalid=\"true\" aria-describedby=\"%s-wrong\"".formatted(name)
        : "";
  }

  private String labelled(String name, String label, String control) {
    String why =
        wrong.containsKey(name)
            ? "<span class=\"wrong\" id=\"%s-wrong\">%s</span>"
                .formatted(name, Html.escape(wrong.getOrDefault(name, "")))
            : "";
    return "<p class=\"field\"><label for=\"%s\">%s</label>%s%s</p>"
        .formatted(name, label, control, why);
  }
}
