package academy.aligned.care.roster.invitation;

import academy.aligned.care.patient.Phase;
import academy.aligned.kernel.ids.PatientId;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Somebody a practitioner wants to care for. */
public record NewPatient(
    @NotNull PatientId patient,
    @NotBlank @Size(max = 120) String name,
    @NotNull @Email @Size(max = 254) String email,
    @Size(max = 120) @Nullable String condition,
    @Nullable Phase phase) {}
