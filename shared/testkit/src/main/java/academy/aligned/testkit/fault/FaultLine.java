package academy.aligned.testkit.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * The line to the cloud, on which the n-th call from now can be made to fail. The tries of one call
 * count as one, told by the id that the SDK gives them.
 */
public final class FaultLine implements SdkHttpClient {
  private final SdkHttpClient good;
  private final Map<String, SdkHttpRequest> calls = new LinkedHashMap<>();
  private @Nullable Fault fault;
  private int nth;
  private boolean struck;
  private volatile String unheard = "";

  public FaultLine(SdkHttpClient good) {
    this.good = good;
  }

  /** Counts anew, and lets everything through. */
  public synchronized void heal() {
    calls.clear();
    fault = null;
    struck = false;
  }

  /** Counts anew; the {@code nth} call from now, from 1, meets the fault. */
  public synchronized void fail(int nth, Fault fault) {
    heal();
    this.nth = nth;
    this.fault = fault;
  }

  /** The calls since the last {@link #heal} or {@link #fail}, in their order. */
  public synchronized List<SdkHttpRequest> calls() {
    return List.copyOf(calls.values());
  }

  /** Whether the fault befell a call. */
  public synchronized boolean struck() {
    return struck;
  }

  /** Whether a call was carried out, though its caller heard otherwise. */
  public boolean unheard(SdkHttpRequest request) {
    return unheard.equals(id(request));
  }

  private static String id(SdkHttpRequest request) {
    return request.firstMatchingHeader("amz-sdk-invocation-id").orElse("presigned");
  }

  private synchronized @Nullable Fault strikes(HttpExecuteRequest request) {
    var http = request.httpRequest();
    calls.putIfAbsent(id(http), http);
    Fault now = fault;
    boolean due = now != null && calls.size() == nth && now.befalls(http);
    if (!due || (struck && !now.lasting())) {
      return null;
    }
    struck = true;
    return now;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    Fault now = strikes(request);
    return now == null ? good.prepareRequest(request) : new Failing(request, now);
  }

  private final class Failing implements ExecutableHttpRequest {
    private final HttpExecuteRequest request;
    private final Fault now;

    private Failing(HttpExecuteRequest request, Fault now) {
      this.request = request;
      this.now = now;
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
      if (now == Fault.LOST) {
        unheard =
            good.prepareRequest(request).call().httpResponse().isSuccessful()
                ? id(request.httpRequest())
                : "";
        throw new IOException("seeded: the answer was lost");
      }
      byte[] body = now.body(request.httpRequest());
      return HttpExecuteResponse.builder()
          .response(
              SdkHttpFullResponse.builder().statusCode(now.status(request.httpRequest())).build())
          .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
          .build();
    }

    @Override
    public void abort() {}
  }

  @Override
  public void close() {
    good.close();
  }
}
