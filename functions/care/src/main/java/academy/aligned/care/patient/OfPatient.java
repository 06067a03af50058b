package academy.aligned.care.patient;

import academy.aligned.kernel.ids.PatientId;
import jakarta.validation.constraints.NotNull;

/** The input of a call that is about one patient and asks nothing more. */
public record OfPatient(@NotNull PatientId patient) {}
