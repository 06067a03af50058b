package academy.aligned.testkit.world;

import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.UserId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who calls; {@code user} is null for a visitor. */
public record Persona(
    String name, @Nullable UserId user, String email, @Nullable PatientId patient) {
  public static final Persona VISITOR = new Persona("visitor", null, "", null);

  public PatientId patientId() {
    return Objects.requireNonNull(patient, name + " is no patient");
  }

  public UserId userId() {
    return Objects.requireNonNull(user, name + " has no account");
  }
}
