package academy.aligned.prove.fault;

import academy.aligned.prove.wire.Line;
import academy.aligned.prove.wire.Shot;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The faults of a {@link FaultyCloud} in another process. */
public record RemoteSwitch(Line line) implements Switch {
  /** Of the cloud whose edge is there. */
  public static RemoteSwitch beside(URI edge) {
    return new RemoteSwitch(new Line(URI.create("http://127.0.0.1:" + (edge.getPort() + 4))));
  }

  @Override
  public void on(Fault fault, String tenant, String host) {
    tell("?fault=%s&tenant=%s&host=%s".formatted(encoded(fault.name()), tenant, encoded(host)));
  }

  @Override
  public void off() {
    tell("?fault=");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void tell(String what) {
    line.send(new Shot("127.0.0.1", "", "POST", "/" + what, Map.of(), "", ""));
  }
}
