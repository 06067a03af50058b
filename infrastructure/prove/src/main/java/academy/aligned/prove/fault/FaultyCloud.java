package academy.aligned.prove.fault;

import academy.aligned.kernel.json.Json;
import academy.aligned.local.LocalCloud;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.LoopbackServer;
import academy.aligned.local.http.Reply;
import java.util.Map;
import net.bytebuddy.agent.ByteBuddyAgent;

/**
 * A local cloud whose faults can be turned on from outside; until one is, not a byte of it differs.
 */
public final class FaultyCloud {
  private FaultyCloud() {}

  public static void main(String[] args) {
    int port = Integer.parseInt(System.getenv().getOrDefault("ALIGNED_PORT", "8080")) + 4;
    var board = new Switchboard(ByteBuddyAgent.install());
    LoopbackServer.start(port, ask -> answer(board, ask));
    LocalCloud.main(args);
  }

  private static Reply answer(Switchboard board, Ask ask) {
    Map<String, String> query = ask.query();
    String wanted = query.getOrDefault("fault", "");
    Fault.all().stream()
        .filter(fault -> fault.name().equals(wanted))
        .findFirst()
        .ifPresentOrElse(
            fault -> board.on(fault, query.get("tenant"), query.get("host")), board::off);
    return Reply.of(
        200, "application/json", Json.MAPPER.writeValueAsBytes(Map.of("fault", wanted)));
  }
}
