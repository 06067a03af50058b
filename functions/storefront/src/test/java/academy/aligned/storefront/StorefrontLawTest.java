package academy.aligned.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.law.Heard;
import academy.aligned.testkit.law.IsolationLaw;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorefrontLawTest extends IsolationLaw<StorefrontParts> {

  @Override
  protected World<StorefrontParts> world(Walls walls) {
    return Shopfront.without(walls).world();
  }

  @Override
  protected List<Example> examples(World<StorefrontParts> world) {
    return List.of();
  }

  @Override
  protected List<Heard> heard(World<StorefrontParts> world) {
    return List.of(Heard.of(new BrandChanged(1, Shopfront.brand("North", "#1f6f63", null))));
  }

  @Test
  void files_of_one_practice_are_no_files_of_another() {
    Shopfront shop = Shopfront.open();
    shop.hear(1, Shopfront.brand("North", "#1f6f63", null));
    var south = shop.world().job(shop.world().south().tenant());
    assertThat(shop.world().parts().sites().list(south, "site/")).isEmpty();
  }
}
