package academy.aligned.local.host;

import academy.aligned.kernel.door.Surface;
import academy.aligned.kernel.door.Surface.Hearing;
import academy.aligned.local.bus.Bus;
import academy.aligned.local.queue.Queues;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rules and queues from the surfaces, as the stacks deploy them. */
public record Hearings(Bus bus, Queues queues, FunctionHost host) {
  public void connect() {
    for (Surface<?> surface : host.surfaces()) {
      byFunction(surface).forEach((function, hearings) -> connect(function, hearings));
    }
  }

  private void connect(String function, List<Hearing<?, ?>> hearings) {
    Map<String, List<String>> types =
        hearings.stream()
            .collect(
                Collectors.groupingBy(
                    Hearing::source,
                    Collectors.mapping(hearing -> hearing.detailType(), Collectors.toList())));
    types.forEach((source, names) -> bus.route(busOf(source), source, names, function));
    queues.serve(function, host.hearing(function));
  }

  private static Map<String, List<Hearing<?, ?>>> byFunction(Surface<?> surface) {
    return surface.hearings().stream()
        .collect(Collectors.groupingBy(Hearing::function, TreeMap::new, Collectors.toList()));
  }

  /** What AWS tells comes on the default bus. */
  private static String busOf(String source) {
    return source.equals("aligned") ? Bus.OURS : Bus.DEFAULT;
  }
}
