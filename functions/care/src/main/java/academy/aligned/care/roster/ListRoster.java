package academy.aligned.care.roster;

import academy.aligned.care.standing.RosterEntry;
import academy.aligned.care.standing.RosterStore;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.TenantScope.PractitionerScope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The practice's patients, a page at a time, each page one query. */
public record ListRoster(RosterStore roster)
    implements Handler<PractitionerScope, ListRoster.PageOf, RosterPage> {
  private static final int USUAL = 40;

  public record PageOf(
      @Size(max = 200) @Nullable String cursor, @Min(1) @Max(500) @Nullable Integer limit) {}

  @Override
  public RosterPage handle(PractitionerScope scope, PageOf page) {
    RosterStore.Some some =
        roster.page(scope, Objects.requireNonNullElse(page.limit(), USUAL), page.cursor());
    return new RosterPage(some.entries().stream().map(RosterEntry::row).toList(), some.next());
  }
}
