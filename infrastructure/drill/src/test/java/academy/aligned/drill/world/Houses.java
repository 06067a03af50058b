package academy.aligned.drill.world;

/** Two installations that all tests of this JVM share; practices are told apart by their ids. */
public final class Houses {
  private Houses() {}

  public static House here() {
    return Here.HOUSE;
  }

  public static House there() {
    return There.HOUSE;
  }

  private static final class Here {
    static final House HOUSE = opened();
  }

  private static final class There {
    static final House HOUSE = opened();
  }

  private static House opened() {
    OpenHouse open = OpenHouse.open();
    Runtime.getRuntime().addShutdownHook(new Thread(open::close, "close"));
    return open.house();
  }
}
