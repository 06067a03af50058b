package academy.aligned.local.script;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;

/** Ports that nobody holds. */
public final class Ports {
  private Ports() {}

  /** The first of four in a row. */
  public static int four() {
    Random chance = new Random();
    for (int tries = 0; tries < 100; tries++) {
      int first = 20_000 + chance.nextInt(30_000);
      if (free(first) && free(first + 1) && free(first + 2) && free(first + 3)) {
        return first;
      }
    }
    throw new IllegalStateException("no free ports");
  }

  private static boolean free(int port) {
    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
