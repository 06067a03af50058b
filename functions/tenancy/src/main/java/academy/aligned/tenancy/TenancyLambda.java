package academy.aligned.tenancy;

import academy.aligned.storage.wiring.Budget;
import academy.aligned.storage.wiring.Deployment;
import academy.aligned.storage.wiring.Settings;
import academy.aligned.storage.wiring.Wiring;
import academy.aligned.tenancy.identity.cognito.CognitoAccounts;
import academy.aligned.tenancy.identity.cognito.CognitoSwitch;
import java.net.URI;
import java.security.SecureRandom;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/** Tenancy as it starts on Lambda. */
public final class TenancyLambda
    implements ApplicationContextInitializer<GenericApplicationContext> {
  private final Deployment deployment;

  public TenancyLambda() {
    this(Deployment.ofEnvironment());
  }

  TenancyLambda(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  public void initialize(GenericApplicationContext spring) {
    deployment.host(spring, Tenancy.surface(), TenancyLambda::parts);
  }

  private static TenancyParts parts(Wiring wiring) {
    var settings = wiring.settings();
    var platform = new PlatformAddress(URI.create(settings.get("PLATFORM")));
    return new TenancyParts(
        wiring.table("tenancy"),
        wiring.directory(),
        wiring.tally(),
        wiring.files("sites"),
        accounts(settings, platform),
        new CognitoSwitch(
            CognitoIdentityProviderClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(Budget.ACCOUNTS.override())
                .build(),
            settings.get("USER_POOL")),
        platform,
        settings.get("LIBRARY_EDITION"),
        wiring.clock());
  }

  private static CognitoAccounts accounts(Settings settings, PlatformAddress platform) {
    return new CognitoAccounts(
        CognitoIdentityProviderClient.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .overrideConfiguration(Budget.ACCOUNTS.override())
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .build(),
        settings.get("USER_POOL_CLIENT"),
        platform.host(),
        settings.get("DECOY_SECRET"),
        new SecureRandom());
  }
}
