package academy.aligned.bench.cpu;

import java.time.Instant;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.AssumeRoleResponse;
import software.amazon.awssdk.services.sts.model.Credentials;

/** Gives out the tenant role once and for long; the store keeps what it was given. */
record OneRole() implements StsClient {
  @Override
  public AssumeRoleResponse assumeRole(AssumeRoleRequest request) {
    return AssumeRoleResponse.builder()
        .credentials(
            Credentials.builder()
                .accessKeyId("ASIAIOSFODNN7EXAMPLE")
                .secretAccessKey("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
                .sessionToken("IQoJb3JpZ2luX2Vj" + "x".repeat(1_000))
                .expiration(Instant.MAX)
                .build())
        .build();
  }

  @Override
  public String serviceName() {
    return "sts";
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
