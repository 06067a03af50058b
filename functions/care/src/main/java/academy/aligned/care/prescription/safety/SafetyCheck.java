package academy.aligned.care.prescription.safety;

import academy.aligned.care.library.Exercise.Contraindication;
import academy.aligned.care.library.Exercise.Contraindication.Level;
import academy.aligned.care.prescription.PlanItem;
import academy.aligned.care.prescription.safety.Safety.Reason;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.kernel.problem.Problem.FieldError;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Nothing that should be avoided is given without a written reason. What was written for the
 * version before still counts.
 */
public record SafetyCheck(Function<String, List<Contraindication>> cautions) {
  /** 2019 Canadian guideline for physical activity throughout pregnancy, bjsm 52/21/1339. */
  private static final Set<CareContext> ABSOLUTE =
      EnumSet.of(
          CareContext.RUPTURED_MEMBRANES,
          CareContext.PRETERM_LABOUR,
          CareContext.BLEEDING,
          CareContext.PLACENTA_PREVIA_GE_28W,
          CareContext.PRE_ECLAMPSIA,
          CareContext.CERVICAL_INSUFFICIENCY,
          CareContext.FGR,
          CareContext.MULTIPLES,
          CareContext.HYPERTENSION_UNCONTROLLED);

  /** The same guideline: only with somebody's explicit word. */
  private static final Set<CareContext> RELATIVE =
      EnumSet.of(CareContext.TWINS_GE_28W, CareContext.ANAEMIA_SYMPTOMATIC);

  /** Something that speaks against one item, or against the plan as a whole. */
  private record Objection(@Nullable String item, CareContext context, FieldError refusal) {
    Optional<Reason> answer(Safety asked, Safety before) {
      return asked.reason(item, context).or(() -> before.reason(item, context));
    }
  }

  /** What is to be kept with the version; a refusal if a reason is missing. */
  public Safety settled(@Nullable Safety asked, @Nullable Safety before, List<PlanItem> items) {
    Safety known = Objects.requireNonNullElse(before, Safety.NOTHING_APPLIES);
    Safety wanted = Objects.requireNonNullElse(asked, known);
    List<Objection> objections =
        Stream.concat(
                wanted.contexts().stream().flatMap(SafetyCheck::ofPlan),
                IntStream.range(0, items.size())
                    .boxed()
                    .flatMap(index -> ofItem(index, items.get(index), wanted.contexts())))
            .toList();
    List<FieldError> unanswered =
        objections.stream()
            .filter(objection -> objection.answer(wanted, known).isEmpty())
            .map(Objection::refusal)
            .toList();
    if (!unanswered.isEmpty()) {
      throw Problem.invalid(
          unanswered, "Take it out of the plan, or say in safety.reasons why it is given.");
    }
    return new Safety(
        wanted.contexts(),
        objections.stream().flatMap(each -> each.answer(wanted, known).stream()).toList());
  }

  private static Stream<Objection> ofPlan(CareContext context) {
    String message =
        ABSOLUTE.contains(context)
            ? "speaks against any programme: refer, or state who cleared it"
            : RELATIVE.contains(context) ? "needs your explicit word that it is cleared" : null;
    return Stream.ofNullable(message)
        .map(
            text ->
                new Objection(
                    null, context, new FieldError("safety.contexts", context + " " + text)));
  }

  private Stream<Objection> ofItem(int index, PlanItem item, List<CareContext> contexts) {
    return contexts.isEmpty()
        ? Stream.empty()
        : cautions.apply(item.exercise()).stream()
            .filter(caution -> caution.level() == Level.AVOID)
            .filter(caution -> contexts.contains(caution.context()))
            .map(
                caution ->
                    new Objection(
                        item.item(),
                        caution.context(),
                        new FieldError(
                            "items[%d].exercise".formatted(index),
                            "is to be avoided with %s: %s"
                                .formatted(caution.context(), caution.reason()))));
  }
}
