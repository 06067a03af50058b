package academy.aligned.care.library;

import academy.aligned.care.dose.Dose;
import academy.aligned.care.patient.Phase;
import academy.aligned.care.prescription.PlanItem;
import academy.aligned.care.prescription.safety.CareContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of the practice's own, or the shape of one in the platform's library.
 *
 * @param ifVersion sent to change one: the version it was changed from
 */
public record Exercise(
    @NotNull @Pattern(regexp = PlanItem.UUID, message = "must be a UUID in lower case")
        String exercise,
    @Nullable Integer version,
    @Min(0) @Nullable Integer ifVersion,
    @NotBlank @Size(max = 120) String name,
    @Size(max = 10) @Nullable List<@NotBlank @Size(max = 120) String> aka,
    @Size(max = 10) @Nullable List<@NotBlank @Size(max = 40) String> bodyRegions,
    @Size(max = 40) @Nullable String category,
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 60) String> goals,
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 60) String> conditions,
    @Size(max = 5) @Nullable List<@NotNull Phase> carePhases,
    @Size(max = 10) @Nullable List<@NotBlank @Size(max = 40) String> positions,
    @Size(max = 10) @Nullable List<@NotBlank @Size(max = 40) String> equipment,
    @Size(max = 40) @Nullable String laterality,
    @Min(1) @Max(5) @Nullable Integer difficulty,
    @Size(max = 20) @Nullable String impact,
    @Size(max = 20) @Nullable String intraAbdominalPressure,
    @NotNull @Size(max = 20) List<@NotNull @Valid Instruction> instructions,
    @NotNull @Valid Dose defaultDose,
    @Valid @Nullable Ladder ladder,
    @Size(max = 10) @Nullable List<@NotNull @Valid Substitute> substitutes,
    @Size(max = 30) @Nullable List<@NotNull @Valid Contraindication> contraindications,
    @Size(max = 10) @Nullable List<@NotBlank @Size(max = 200) String> stopRules,
    @Size(max = 600) @Nullable String evidenceNote,
    @Size(max = 300) @Nullable String source,
    @Size(max = 200) @Nullable String media) {

  public record Instruction(
      @NotNull InstructionRole role, @NotBlank @Size(max = 500) String text) {}

  public enum InstructionRole {
    PREP,
    STEP,
    CUE,
    BREATH,
    SAFETY,
    COMMON_FAULT
  }

  /** Where it stands among easier and harder ones. */
  public record Ladder(
      @Size(max = 64) @Nullable String ladder,
      @Min(1) @Max(20) @Nullable Integer rung,
      @Pattern(regexp = PlanItem.EXERCISE, message = "must be an exercise's id or its slug")
          @Nullable String easier,
      @Pattern(regexp = PlanItem.EXERCISE, message = "must be an exercise's id or its slug")
          @Nullable String harder) {}

  /** Another exercise that does instead. */
  public record Substitute(
      @NotNull @Pattern(regexp = PlanItem.EXERCISE) String exercise,
      @NotBlank @Size(max = 200) String when) {}

  /**
   * When not to give it, or only with care.
   *
   * @param region of a recent surgery, where that is the context
   * @param replaceWith what to give instead: an exercise, or words
   * @param source who says so
   */
  public record Contraindication(
      @NotNull CareContext context,
      @NotNull Level level,
      @NotBlank @Size(max = 300) String reason,
      @Size(max = 40) @Nullable String region,
      @Size(max = 120) @Nullable String replaceWith,
      @Size(max = 300) @Nullable String source) {
    public enum Level {
      AVOID,
      MODIFY,
      CAUTION
    }
  }

  Exercise at(int stored) {
    return new Exercise(
        exercise,
        stored,
        null,
        name,
        aka,
        bodyRegions,
        category,
        goals,
        conditions,
        carePhases,
        positions,
        equipment,
        laterality,
        difficulty,
        impact,
        intraAbdominalPressure,
        instructions,
        defaultDose,
        ladder,
        substitutes,
        contraindications,
        stopRules,
        evidenceNote,
        source,
        media);
  }
}
