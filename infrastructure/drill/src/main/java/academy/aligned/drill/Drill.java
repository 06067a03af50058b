package academy.aligned.drill;

import academy.aligned.drill.world.House;
import academy.aligned.local.Place;
import java.nio.file.Path;
import java.util.TreeMap;

/** Drills that need people at the doors of a local cloud that is running. */
public final class Drill {
  private Drill() {}

  /** {@code erase <home of the cloud> <its port> <folder>}; exit code 1 when it does not hold. */
  public static void main(String[] args) {
    House house = House.of(new Place(Path.of("."), Path.of(args[1]), Integer.parseInt(args[2])));
    boolean holds =
        switch (args[0]) {
          case "erase" -> erase(house, Path.of(args[3]));
          default -> throw new IllegalArgumentException("There is no drill " + args[0]);
        };
    System.exit(holds ? 0 : 1);
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

  /** A row that the script puts into its table and its JSON. */
  private static void tell(String what, Object value) {
    System.out.println(what + "|" + value);
  }
}
