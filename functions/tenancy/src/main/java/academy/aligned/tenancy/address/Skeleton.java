package academy.aligned.tenancy.address;

/** What a name looks like at a glance: names with the same skeleton are taken for each other. */
final class Skeleton {
  private Skeleton() {}

  static String of(String name) {
    return name.replace("-", "")
        .replace('0', 'o')
        .replace('1', 'l')
        .replace('i', 'l')
        .replace('j', 'l')
        .replace('5', 's')
        .replace('2', 'z')
        .replace('8', 'b')
        .replace('q', 'g')
        .replace('9', 'g')
        .replace('6', 'b')
        .replace("rn", "m")
        .replace("nn", "m")
        .replace("vv", "w")
        .replace("cl", "d");
  }
}
