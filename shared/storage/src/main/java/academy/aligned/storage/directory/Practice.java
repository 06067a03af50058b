package academy.aligned.storage.directory;

import academy.aligned.kernel.door.Doorkeeper.Site.Status;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import java.util.Set;

/** A practice as the directory knows it. */
public record Practice(
    TenantId tenant, String host, String name, UserId owner, Status status, Set<String> features) {}
