package academy.aligned.assure.faults;

import academy.aligned.testkit.fault.FaultLine;
import java.util.function.Supplier;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/** A client's line that is the world's own, so that all calls of a piece of work are counted. */
record Wire(Supplier<FaultLine> line) implements SdkHttpClient {
  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return line.get().prepareRequest(request);
  }

  @Override
  public void close() {}
}
