package academy.aligned.custody.bundle;

/** One line of one entry of a bundle, and where it stands there. */
public record Line(String entry, String first, String second, String text)
    implements Comparable<Line> {
  @Override
  public int compareTo(Line other) {
    int byEntry = entry.compareTo(other.entry);
    int byFirst = byEntry != 0 ? byEntry : first.compareTo(other.first);
    return byFirst != 0 ? byFirst : second.compareTo(other.second);
  }
}
