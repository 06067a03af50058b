package academy.aligned.assure.fuzz;

import academy.aligned.care.Clinic;
import academy.aligned.commerce.Shop;
import academy.aligned.commerce.stripe.StripePost;
import academy.aligned.tenancy.PlatformAddress;
import academy.aligned.tenancy.Tenancy;
import academy.aligned.tenancy.TenancyParts;
import academy.aligned.tenancy.identity.cognito.CognitoAccounts;
import academy.aligned.tenancy.identity.cognito.CognitoSwitch;
import academy.aligned.testkit.world.Answer;
import academy.aligned.testkit.world.Embedded;
import academy.aligned.testkit.world.Ground;
import academy.aligned.testkit.world.World;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/** The doors that bytes are brought to, opened once; no other service stands behind them. */
final class Doors {
  static final Clinic CLINIC = Clinic.open();
  static final Shop SHOP = Shop.open();
  static final World<TenancyParts> OFFICE = World.of(Tenancy.surface(), Doors::office);
  static final StripePost STRIPE = StripePost.to(SHOP.world(), World.PLATFORM_HOST);

  private Doors() {}

  private static TenancyParts office(Ground ground) {
    var cognito =
        CognitoIdentityProviderClient.builder()
            .region(Embedded.REGION)
            .credentialsProvider(Embedded.SELF)
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(URI.create("http://127.0.0.1:1"))
            .build();
    return new TenancyParts(
        ground.stores().table("aligned-tenancy"),
        ground.directory(),
        ground.stores().tally("aligned-directory"),
        ground.stores().files("aligned-sites"),
        ground.stores().files("aligned-copies"),
        new CognitoAccounts(cognito, "client", "aligned.localhost", "decoys", new SecureRandom()),
        new CognitoSwitch(cognito, "pool"),
        new PlatformAddress(URI.create("http://aligned.localhost:8080")),
        "2027.1",
        new TenancyParts.Outside((_, _) -> Optional.empty(), NoEdge::new, NoEdge::new),
        ground.clock());
  }

  static String text(byte[] data) {
    return new String(data, StandardCharsets.UTF_8);
  }

  /** Whatever came, the answer is one that the document promises, and the fault is not ours. */
  static void sane(Answer answer) {
    if (answer.status() >= 500) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
  }
}
