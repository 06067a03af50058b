package academy.aligned.custody.bundle;

import academy.aligned.custody.place.Names;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names a bundle's entries may have; none leads out of its place. */
final class Paths {
  private static final Pattern PLAIN =
      Pattern.compile("[^/\\\\\\p{Cntrl}]+(/[^/\\\\\\p{Cntrl}]+)*");
  private static final Set<String> SINGLE =
      Set.of("directory.ndjson", "people.ndjson", "files.ndjson");

  private Paths() {}

  static boolean known(String name) {
    List<String> steps = List.of(name.split("/", -1));
    return PLAIN.matcher(name).matches()
        && steps.stream().noneMatch(step -> step.equals(".") || step.equals(".."))
        && (SINGLE.contains(name) || rows(steps) || file(steps));
  }

  private static boolean rows(List<String> steps) {
    return steps.size() == 3
        && steps.getFirst().equals("rows")
        && Names.CONTEXTS.contains(steps.get(1))
        && steps.getLast().endsWith(".ndjson");
  }

  private static boolean file(List<String> steps) {
    return steps.size() > 2
        && steps.getFirst().equals("files")
        && Names.BUCKETS.contains(steps.get(1));
  }
}
