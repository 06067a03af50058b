package academy.aligned.care.library;

import academy.aligned.care.dose.Dose;
import academy.aligned.care.patient.Phase;
import academy.aligned.care.prescription.PlanItem;
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
    @Size(max = 20) @Nullable List<@NotBlank @Size(max = 60) String> conditions,
    @Size(max = 5) @Nullable List<@NotNull Phase> carePhases,
    @Size(max = 10) @Nullable List<@NotBlank @Size(max = 40) String> positions,
    @Size(max = 10) @Nullable List<@NotBlank @Size(max = 40) String> equipment,
    @Min(1) @Max(5) @Nullable Integer difficulty,
    @NotNull @Size(max = 20) List<@NotNull @Valid Instruction> instructions,
    @NotNull @Valid Dose defaultDose,
    @Valid @Nullable Ladder ladder,
    @Size(max = 30) @Nullable List<@NotNull @Valid Contraindication> contraindications,
    @Size(max = 10) @Nullable List<@NotBlank @Size(max = 200) String> stopRules,
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
      @Pattern(regexp = PlanItem.EXERCISE) @Nullable String easier,
      @Pattern(regexp = PlanItem.EXERCISE) @Nullable String harder) {}

  public record Contraindication(
      @NotBlank @Size(max = 60) String context,
      @NotNull Level level,
      @NotBlank @Size(max = 300) String reason) {
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
        conditions,
        carePhases,
        positions,
        equipment,
        difficulty,
        instructions,
        defaultDose,
        ladder,
        contraindications,
        stopRules,
        media);
  }
}
