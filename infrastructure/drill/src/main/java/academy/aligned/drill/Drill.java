package academy.aligned.drill;

import academy.aligned.drill.world.House;
import academy.aligned.local.Place;
import java.nio.file.Path;
import java.util.TreeMap;

/** Drills that need people at the doors of a local cloud that is running. */
public final class Drill {
  private Drill() {}

  /**
   * {@code erase <home of the cloud> <its port> <folder>}, {@code rotate-keys <home> <port>
   * <film>}, {@code journal <home> <port> <folder>}; exit code 2 when it does not hold.
   */
  public static void main(String[] args) {
    House house =
        House.running(new Place(Path.of("."), Path.of(args[1]), Integer.parseInt(args[2])));
    boolean holds =
        switch (args[0]) {
          case "erase" -> erase(house, Path.of(args[3]));
          case "rotate-keys" -> rotate(house, Path.of(args[3]));
          case "journal" -> JournalCost.measured(Path.of(args[3])).tell(Drill::tell);
          default -> throw new IllegalArgumentException("There is no drill " + args[0]);
        };
    System.exit(holds ? 0 : 2);
  }

  private static boolean erase(House house, Path folder) {
    var outcome = new ErasureDrill(house, folder).run();
    int planted = outcome.planted();
    tell("canaries planted, each in a field of its own", planted);
    new TreeMap<>(outcome.before()).forEach((kind, n) -> tell("before: held by " + kind, n));
    tell("in the bundle", outcome.exported() + " of " + planted + " exported");
    tell("after the erasure", outcome.left().size() + " left");
    outcome.left().forEach(place -> tell("STILL THERE", place));
    tell("erase --again", outcome.again());
    tell("erase --again changed", outcome.untouched() ? "nothing" : "SOMETHING");
    return outcome.holds();
  }

  private static boolean rotate(House house, Path film) {
    var outcome = new RotationDrill(house, film).run();
    outcome.asked().forEach((kind, n) -> tell("asked while keys were turned: " + kind, n));
    tell("requests refused", outcome.refused().size());
    outcome.refused().stream().limit(10).forEach(what -> tell("REFUSED", what));
    outcome
        .retired()
        .forEach((key, status) -> tell("signed with the retired key: " + key, "status " + status));
    tell("ms, four keys turned", outcome.millis());
    return outcome.holds();
  }

  /** A row that the script puts into its table and its JSON. */
  private static void tell(String what, Object value) {
    System.out.println(what + "|" + value);
  }
}
