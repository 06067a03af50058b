package academy.aligned.care.roster.admission;

import academy.aligned.care.patient.PatientStatus;
import academy.aligned.kernel.ids.PatientId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** "That is me": the link's token, and the zone she lives by. */
public record Claim(@NotNull @Size(min = 10, max = 100) String token, @Nullable ZoneId zone) {

  public record Claimed(PatientId patient, PatientStatus status) {}
}
