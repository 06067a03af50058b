package academy.aligned.tenancy.identity.signin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who wants to sign in. */
public record KnownBy(@NotBlank @Email @Size(max = 254) String email) {}
