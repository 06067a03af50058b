package academy.aligned.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.events.AcademyEvent.CertificateIssued;
import academy.aligned.kernel.events.AcademyEvent.CertificateRevoked;
import academy.aligned.kernel.events.AcademyEvent.CourseArchived;
import academy.aligned.kernel.events.StorefrontEvent.LandingSaved;
import academy.aligned.kernel.events.StorefrontEvent.ProfileSaved;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.law.Heard;
import academy.aligned.testkit.law.IsolationLaw;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StorefrontLawTest extends IsolationLaw<StorefrontParts> {
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  private Shopfront shop = Shopfront.open();

  @Override
  protected World<StorefrontParts> world(Walls walls) {
    shop = Shopfront.without(walls);
    return shop.world();
  }

  @Override
  protected List<Example> examples(World<StorefrontParts> world) {
    var editor = world.north().editor();
    var page = Samples.landing("better-sleep");
    var profile = Map.of("ifVersion", 0, "jurisdiction", "CA-ON");
    world.north().put(editor, "/api/studio/pages/better-sleep", page);
    world.north().put(editor, "/api/studio/storefront", profile);
    return List.of(
        Example.own("PUT /api/studio/pages/{page}", editor, "/api/studio/pages/better-sleep", page),
        Example.about(
            "GET /api/studio/pages/{page}",
            editor,
            "/api/studio/pages/better-sleep",
            "/api/studio/pages/nobody-has",
            null),
        Example.own("GET /api/studio/pages", editor, "/api/studio/pages", null),
        Example.own("PUT /api/studio/storefront", editor, "/api/studio/storefront", profile),
        Example.own("GET /api/studio/storefront", editor, "/api/studio/storefront", null));
  }

  @Override
  protected List<Heard> heard(World<StorefrontParts> world) {
    var user = world.north().ana().userId();
    return List.of(
        Heard.of(new BrandChanged(1, Shopfront.brand("North", "#1f6f63", null))),
        Heard.of(shop.shelved(Samples.course("align-birth", 1, "Align Birth"))),
        Heard.of(new CourseArchived("align-birth", 1)),
        Heard.of(Samples.offer("birth", 1, Samples.course("align-birth", 9900))),
        Heard.of(new LandingSaved("better-sleep", 1, true)),
        Heard.of(new ProfileSaved(1, "CA-ON")),
        Heard.of(
            new CertificateIssued(
                "cert-1",
                "AA-1",
                user,
                "a@example.org",
                "Ana",
                "align-birth",
                "Align Birth",
                NOON)),
        Heard.of(new CertificateRevoked("cert-1", "refunded")));
  }

  @Test
  void files_of_one_practice_are_no_files_of_another() {
    Shopfront shop = Shopfront.open();
    shop.hear(1, Shopfront.brand("North", "#1f6f63", null));
    var south = shop.world().job(shop.world().south().tenant());
    assertThat(shop.world().parts().sites().list(south, "site/")).isEmpty();
  }
}
