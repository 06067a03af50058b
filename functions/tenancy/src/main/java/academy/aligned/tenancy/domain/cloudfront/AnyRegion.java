package academy.aligned.tenancy.domain.cloudfront;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4aHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.RegionSet;
import software.amazon.awssdk.http.auth.spi.scheme.AuthScheme;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignRequest;
import software.amazon.awssdk.http.auth.spi.signer.AsyncSignedRequest;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.IdentityProviders;

/** How a client of AWS signs for a service that is in no region, in place of the native signer. */
public final class AnyRegion
    implements AuthScheme<AwsCredentialsIdentity>, HttpSigner<AwsCredentialsIdentity> {

  @Override
  public String schemeId() {
    return "aws.auth#sigv4a";
  }

  @Override
  public IdentityProvider<AwsCredentialsIdentity> identityProvider(IdentityProviders providers) {
    return providers.identityProvider(AwsCredentialsIdentity.class);
  }

  @Override
  public HttpSigner<AwsCredentialsIdentity> signer() {
    return this;
  }

  @Override
  public SignedRequest sign(SignRequest<? extends AwsCredentialsIdentity> asked) {
    Clock clock = asked.requireProperty(SIGNING_CLOCK, Clock.systemUTC());
    RegionSet regions = asked.requireProperty(AwsV4aHttpSigner.REGION_SET, RegionSet.create("*"));
    var signature =
        new SignatureV4a(
            asked.identity(),
            asked.requireProperty(AwsV4aHttpSigner.SERVICE_SIGNING_NAME),
            regions.asString(),
            clock.instant());
    return SignedRequest.builder()
        .request(signed(signature, asked.request(), bytes(asked.payload())))
        .payload(asked.payload().orElse(null))
        .build();
  }

  private static SdkHttpRequest signed(
      SignatureV4a signature, SdkHttpRequest request, byte[] body) {
    try {
      return signature.on(request, body);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static byte[] bytes(Optional<ContentStreamProvider> body) {
    if (body.isEmpty()) {
      return new byte[0];
    }
    try (InputStream in = body.get().newStream()) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public CompletableFuture<AsyncSignedRequest> signAsync(
      AsyncSignRequest<? extends AwsCredentialsIdentity> request) {
    throw new UnsupportedOperationException("Only clients that wait sign so.");
  }
}
