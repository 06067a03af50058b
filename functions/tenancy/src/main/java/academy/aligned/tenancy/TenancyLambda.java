package academy.aligned.tenancy;

import academy.aligned.storage.wiring.Budget;
import academy.aligned.storage.wiring.Deployment;
import academy.aligned.storage.wiring.Settings;
import academy.aligned.storage.wiring.Wiring;
import academy.aligned.tenancy.TenancyParts.Outside;
import academy.aligned.tenancy.domain.cloudfront.AnyRegion;
import academy.aligned.tenancy.domain.cloudfront.DistributionTenants;
import academy.aligned.tenancy.domain.cloudfront.KeyValueHosts;
import academy.aligned.tenancy.domain.edge.Edge;
import academy.aligned.tenancy.domain.edge.HostStore;
import academy.aligned.tenancy.domain.names.NameServers;
import academy.aligned.tenancy.identity.cognito.CognitoAccounts;
import academy.aligned.tenancy.identity.cognito.CognitoSwitch;
import java.net.URI;
import java.security.SecureRandom;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cloudfrontkeyvaluestore.CloudFrontKeyValueStoreClient;
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
        wiring.files("copies"),
        accounts(settings, platform),
        new CognitoSwitch(
            CognitoIdentityProviderClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(Budget.ACCOUNTS.override())
                .build(),
            settings.get("USER_POOL")),
        platform,
        settings.get("LIBRARY_EDITION"),
        new Outside(
            new NameServers(settings.get("NAME_SERVER", "dns:")),
            () -> edge(settings),
            () -> hosts(settings)),
        wiring.clock());
  }

  private static Edge edge(Settings settings) {
    return new DistributionTenants(
        CloudFrontClient.builder()
            .region(Region.AWS_GLOBAL)
            .httpClient(UrlConnectionHttpClient.create())
            .overrideConfiguration(Budget.EDGE.override())
            .build(),
        settings.get("DOMAINS_DISTRIBUTION"),
        settings.get("DOMAINS_CONNECTIONS"),
        settings.get("DOMAINS_ENDPOINT"));
  }

  private static HostStore hosts(Settings settings) {
    return new KeyValueHosts(
        CloudFrontKeyValueStoreClient.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .overrideConfiguration(Budget.EDGE.override())
            .putAuthScheme(new AnyRegion())
            .build(),
        settings.get("HOST_STORE"));
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
