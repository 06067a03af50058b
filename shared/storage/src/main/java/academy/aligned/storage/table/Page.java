package academy.aligned.storage.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some rows, and where to go on; the cursor holds a sort key alone, so it reaches no other key. */
public record Page(List<Row> rows, @Nullable String next) {}
