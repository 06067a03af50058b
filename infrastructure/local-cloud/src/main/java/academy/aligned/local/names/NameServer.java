package academy.aligned.local.names;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.Arrays;

/** Answers by UDP what its zone knows; only this machine reaches it. */
public final class NameServer implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("aligned.local.names");
  private static final int LARGEST = 4096;

  private final DatagramSocket socket;
  private final Zone zone;

  private NameServer(DatagramSocket socket, Zone zone) {
    this.socket = socket;
    this.zone = zone;
  }

  /** Port 0 takes a free one. */
  public static NameServer start(int port, Zone zone) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      NameServer made = new NameServer(new DatagramSocket(address), zone);
      Thread.ofPlatform().daemon().name("names").start(made::listen);
      return made;
    } catch (SocketException taken) {
      throw new IllegalStateException("Port " + port + " is taken.", taken);
    }
  }

  public int port() {
    return socket.getLocalPort();
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        DatagramPacket asked = new DatagramPacket(new byte[LARGEST], LARGEST);
        socket.receive(asked);
        answer(asked);
      } catch (IOException | RuntimeException broken) {
        if (!socket.isClosed()) {
          LOG.log(Level.WARNING, "A question about a name could not be answered", broken);
        }
      }
    }
  }

  private void answer(DatagramPacket asked) throws IOException {
    var question = Message.read(Arrays.copyOf(asked.getData(), asked.getLength()));
    if (question.isPresent()) {
      byte[] answer = question.get().answer(zone);
      socket.send(new DatagramPacket(answer, answer.length, asked.getSocketAddress()));
    }
  }

  @Override
  public void close() {
    socket.close();
  }
}
