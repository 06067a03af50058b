package academy.aligned.storage.directory;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.TenantId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person is in one practice. */
public record Membership(
    TenantId tenant, String name, String host, Set<Role> roles, @Nullable PatientId patient) {}
