package academy.aligned.tenancy.profile;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import java.time.Instant;

/** Where profiles are kept, and which library edition a practice started with. */
public record Profiles(TenantTable table) {
  private static final Key PROFILE = Partition.ROOT.at("PROFILE");
  private static final Key LIBRARY = Partition.ROOT.at("LIBRARY");

  /** The library of exercises and protocols that a practice took over when it opened. */
  public record LibraryStart(String edition, Instant at) {}

  public void make(TenantScope scope, Profile profile) {
    table.write(scope).put(PROFILE, profile, Condition.ifAbsent()).commit();
  }

  public Profile of(TenantScope scope) {
    return table.get(scope, PROFILE).orElseThrow(Problem::missing).as(Profile.class);
  }

  public void start(TenantScope scope, LibraryStart library) {
    table.write(scope).put(LIBRARY, library, Condition.ifAbsent()).commit();
  }
}
