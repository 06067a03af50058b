package academy.aligned.kernel.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Reads requests to the letter of the contract: a number is no text, and a name comes once. */
final class Strict {
  static final JsonMapper MAPPER =
      Json.MAPPER
          .rebuild()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfigDefaults(
              any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
          .withCoercionConfig(
              LogicalType.Textual,
              text ->
                  text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .addModule(
              new SimpleModule()
                  .addDeserializer(
                      LocalDate.class,
                      new Dated<>(LocalDate.class, LocalDate::parse, LocalDate::getYear))
                  .addDeserializer(
                      Instant.class, new Dated<>(Instant.class, Instant::parse, Strict::year)))
          .build();

  private Strict() {}

  private static int year(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).getYear();
  }

  /** A day or a moment, as text and within the years that people live in. */
  private static final class Dated<T> extends StdScalarDeserializer<T> {
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private final transient Function<String, T> parse;
    private final transient ToIntFunction<T> year;

    Dated(Class<T> type, Function<String, T> parse, ToIntFunction<T> year) {
      super(type);
      this.parse = parse;
      this.year = year;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return context.reportInputMismatch(this, "must be text");
      }
      T value = parsed(parser.getString(), context);
      int when = year.applyAsInt(value);
      return when >= FIRST && when <= LAST
          ? value
          : (T) context.handleWeirdStringValue(handledType(), parser.getString(), "far away");
    }

    @SuppressWarnings("unchecked")
    private T parsed(String text, DeserializationContext context) {
      try {
        return parse.apply(text);
      } catch (DateTimeException unfit) {
        return (T) context.handleWeirdStringValue(handledType(), text, "no date");
      }
    }
  }
}
