package academy.aligned.care.dose;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What resists. */
public record Load(
    @NotNull Kind kind,
    @DecimalMin("0") @DecimalMax("500") @Nullable Double value,
    @Size(max = 30) @Nullable String band) {
  /** How the resistance is named. */
  public enum Kind {
    NONE,
    BODYWEIGHT,
    BAND,
    KG,
    LB
  }
}
