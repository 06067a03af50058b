package academy.aligned.cloud;

import academy.aligned.cloud.data.DataStack;
import academy.aligned.cloud.function.Jars;

/** What functions are deployed onto. */
public record Estate(DataStack data, IdentityStack identity, Jars jars, Setting setting) {
  public String name(String thing) {
    return setting.name(thing);
  }
}
