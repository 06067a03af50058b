package academy.aligned.cloud;

import academy.aligned.cloud.data.DataStack;
import academy.aligned.cloud.function.Jars;
import academy.aligned.cloud.switches.SwitchesStack;

/** What functions are deployed onto. */
public record Estate(
    DataStack data, IdentityStack identity, SwitchesStack switches, Jars jars, Setting setting) {
  public String name(String thing) {
    return setting.name(thing);
  }
}
