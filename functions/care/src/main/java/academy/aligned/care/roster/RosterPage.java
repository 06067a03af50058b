package academy.aligned.care.roster;

import academy.aligned.care.standing.RosterRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of the roster, and where to go on. */
public record RosterPage(List<RosterRow> patients, @Nullable String next) {}
