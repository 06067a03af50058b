package academy.aligned.local.stripe.wire;

import academy.aligned.local.stripe.books.Fault;
import academy.aligned.local.stripe.books.Fields;
import academy.aligned.local.stripe.books.Shapes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of a request, read by type; a wrong one is refused by its full name. */
public record Params(ObjectNode body, String within) {
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");

  static Params of(String form) {
    return new Params(Form.read(form), "");
  }

  public boolean has(String name) {
    return body.has(name);
  }

  /** Set to nothing, which takes a value away. */
  public boolean cleared(String name) {
    return body.path(name).isString() && body.path(name).asString().isEmpty();
  }

  public boolean given(String name) {
    return has(name) && !cleared(name);
  }

  public Optional<String> text(String name) {
    JsonNode value = body.path(name);
    if (value.isContainer()) {
      throw Fault.invalid("Invalid string: " + full(name), full(name));
    }
    return Optional.of(value.asString("")).filter(text -> !text.isEmpty());
  }

  public String required(String name) {
    return text(name).orElseThrow(() -> absent(name));
  }

  public Fault absent(String name) {
    return Fault.invalid(
        "Missing required param: " + full(name) + ".", full(name), "parameter_missing");
  }

  public Optional<Long> number(String name) {
    return text(name)
        .map(
            text -> {
              if (!WHOLE.matcher(text).matches()) {
                throw Fault.invalid(
                    "Invalid integer: " + text, full(name), "parameter_invalid_integer");
              }
              return Long.valueOf(text);
            });
  }

  public Optional<BigDecimal> decimal(String name) {
    return text(name)
        .map(
            text -> {
              if (!DECIMAL.matcher(text).matches()) {
                throw Fault.invalid("Invalid decimal: " + text, full(name));
              }
              return new BigDecimal(text);
            });
  }

  public Optional<Boolean> flag(String name) {
    return text(name)
        .map(
            text -> {
              if (!Set.of("true", "false").contains(text)) {
                throw Fault.invalid("Invalid boolean: " + text, full(name));
              }
              return Boolean.valueOf(text);
            });
  }

  public Optional<String> choice(String name, String... allowed) {
    return text(name)
        .map(
            text -> {
              if (!List.of(allowed).contains(text)) {
                String all = String.join(", ", allowed);
                throw Fault.invalid(
                    "Invalid " + full(name) + ": must be one of " + all, full(name));
              }
              return text;
            });
  }

  /** The parameters within one; none if it is not there. */
  public Params in(String name) {
    return new Params(
        body.path(name) instanceof ObjectNode object ? object : Shapes.empty(), full(name));
  }

  public List<Params> list(String name) {
    List<Params> all = new ArrayList<>();
    for (JsonNode one : body.path(name)) {
      String place = full(name) + "[" + all.size() + "]";
      if (!(one instanceof ObjectNode object)) {
        throw Fault.invalid("Invalid object", place);
      }
      all.add(new Params(object, place));
    }
    return all;
  }

  public List<String> texts(String name) {
    List<String> all = new ArrayList<>();
    body.path(name).forEach(one -> all.add(one.asString("")));
    return all;
  }

  /** Puts texts where they are given; nothing where they are cleared. */
  public void texts(ObjectNode to, String... names) {
    for (String name : names) {
      ifGiven(name, () -> Fields.put(to, name, text(name).orElse("")));
    }
  }

  public void numbers(ObjectNode to, String... names) {
    for (String name : names) {
      ifGiven(
          name, () -> number(name).ifPresentOrElse(n -> to.put(name, n), () -> to.putNull(name)));
    }
  }

  public void flags(ObjectNode to, String... names) {
    for (String name : names) {
      flag(name).ifPresent(flag -> to.put(name, flag));
    }
  }

  /** A hash of texts as it comes. */
  public void hashes(ObjectNode to, String... names) {
    for (String name : names) {
      ifGiven(
          name,
          () -> {
            if (cleared(name)) {
              to.putNull(name);
            } else {
              to.set(name, body.path(name).deepCopy());
            }
          });
    }
  }

  /** Keys are added; an empty value takes one away, an empty hash all of them. */
  public void metadata(ObjectNode to) {
    if (cleared("metadata")) {
      to.putObject("metadata");
    }
    if (!(to.path("metadata") instanceof ObjectNode)) {
      to.putObject("metadata");
    }
    ObjectNode metadata = Fields.object(to, "metadata");
    in("metadata").each((name, value) -> keep(metadata, name, value));
  }

  private void keep(ObjectNode metadata, String name, String value) {
    if (name.length() > 40 || value.length() > 500) {
      throw Fault.invalid("Metadata keys hold 40 characters and values 500.", full("metadata"));
    }
    if (value.isEmpty()) {
      metadata.remove(name);
    } else {
      metadata.put(name, value);
    }
  }

  private void each(java.util.function.BiConsumer<String, String> field) {
    body.properties().forEach(one -> field.accept(one.getKey(), one.getValue().asString("")));
  }

  /** What nobody reads is not silently dropped. */
  public void only(Set<String> known) {
    Consumer<String> unknown =
        name -> {
          throw Fault.invalid(
              "Received unknown parameter: " + full(name) + " (to this stand-in for Stripe)",
              full(name),
              "parameter_unknown");
        };
    body.propertyNames().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(unknown);
  }

  /** The same for a parameter's own; they are given in one text, apart by spaces. */
  public Params only(String known) {
    only(Set.of(known.split(" ")));
    return this;
  }

  public String full(String name) {
    return within.isEmpty() ? name : within + "[" + name + "]";
  }

  private void ifGiven(String name, Runnable then) {
    if (has(name)) {
      then.run();
    }
  }
}
