package academy.aligned.care.dose;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What resists.
 *
 * @param value in the unit of the kind: kilograms, pounds, per cent, or repetitions left
 * @param steps what comes next when this has become easy, the easier first
 */
public record Load(
    @NotNull Kind kind,
    @DecimalMin("0") @DecimalMax("500") @Nullable Double value,
    @Size(max = 30) @Nullable String band,
    @Size(max = 6) @Nullable List<@NotBlank @Size(max = 30) String> steps) {
  /** How the resistance is named. */
  public enum Kind {
    NONE,
    BODYWEIGHT,
    BAND,
    KG,
    LB,
    /** Per cent of what can be lifted once. */
    PERCENT_1RM,
    /** So heavy that this many repetitions would still have been possible. */
    RIR
  }
}
