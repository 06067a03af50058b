package academy.aligned.prove.fault;

import academy.aligned.kernel.ids.TenantId;
import java.lang.instrument.Instrumentation;

/** One fault at a time, in this very process. */
public final class Switchboard implements Switch {
  private final Weave weave;

  public Switchboard(Instrumentation instrumentation) {
    this.weave = new Weave(instrumentation);
  }

  @Override
  public synchronized void on(Fault fault, String tenant, String host) {
    weave.close();
    Effects.begin(new TenantId(tenant));
    Effects.host(host);
    weave.in(fault.threads());
  }

  @Override
  public synchronized void off() {
    weave.close();
  }
}
