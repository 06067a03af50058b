package academy.aligned.local.cognito.store;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** Brings what is asked, and loses the answer to it where it is told to. */
record LossyLine(SdkHttpClient line, AtomicBoolean losing, AtomicInteger losses)
    implements SdkHttpClient {
  LossyLine(SdkHttpClient line) {
    this(line, new AtomicBoolean(), new AtomicInteger());
  }

  void loseTheNext() {
    losing.set(true);
  }

  int lost() {
    return losses.get();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    ExecutableHttpRequest asked = line.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        HttpExecuteResponse answer = asked.call();
        if (losing.compareAndSet(true, false)) {
          losses.incrementAndGet();
          throw new IOException("The answer was lost.");
        }
        return answer;
      }

      @Override
      public void abort() {
        asked.abort();
      }
    };
  }

  @Override
  public void close() {
    line.close();
  }
}
