package academy.aligned.tenancy.branding;

import academy.aligned.kernel.door.TenantScope;
import academy.aligned.kernel.events.TenancyEvent;
import academy.aligned.kernel.events.TenancyEvent.BrandChanged;
import academy.aligned.kernel.problem.Problem;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Practice;
import academy.aligned.storage.table.Condition;
import academy.aligned.storage.table.Key;
import academy.aligned.storage.table.Partition;
import academy.aligned.storage.table.TenantTable;
import academy.aligned.storage.table.Write;
import academy.aligned.tenancy.profile.Profile;
import academy.aligned.tenancy.profile.Profiles;
import academy.aligned.tenancy.theme.ThemeFrom;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Where brands are kept: the one in force, and every one before it. */
public record Brands(TenantTable table, Profiles profiles, Directory directory) {
  private static final Key CURRENT = Partition.ROOT.at("BRAND");
  private static final String FIRST_COLOR = "#1f6f63";
  private static final int SHORT = 12;
  private static final Pattern WORDS = Pattern.compile("\\s+");

  record Held(int version, Brand brand) {}

  /** The looks a practice begins with. */
  public void start(TenantScope scope, String name) {
    Brand first =
        new Brand(
            name,
            shortName(name),
            "",
            FIRST_COLOR,
            ThemeFrom.color(FIRST_COLOR),
            null,
            Typeface.FIGTREE,
            null);
    table.write(scope).put(CURRENT, first, Condition.ifAbsent()).commit();
  }

  /** What fits under an icon: whole words while they fit. */
  static String shortName(String name) {
    String fitting = "";
    for (String word : WORDS.splitAsStream(name.strip()).toList()) {
      String longer = fitting.isEmpty() ? word : fitting + " " + word;
      if (longer.length() > SHORT) {
        break;
      }
      fitting = longer;
    }
    return fitting.isEmpty() ? name.strip().substring(0, SHORT) : fitting;
  }

  Held of(TenantScope scope) {
    return table
        .get(scope, CURRENT)
        .map(row -> new Held(row.version(), row.as(Brand.class)))
        .orElseThrow(Problem::missing);
  }

  /** The event that has the files of the brand in force made, again if need be. */
  public BrandChanged changed(TenantScope scope) {
    Held held = of(scope);
    return changed(scope, held.version(), held.brand());
  }

  private BrandChanged changed(TenantScope scope, int version, Brand brand) {
    Profile profile = profiles.of(scope);
    List<String> features =
        directory
            .practice(scope.tenant())
            .map(Practice::features)
            .orElseThrow(Problem::missing)
            .stream()
            .sorted()
            .toList();
    return new BrandChanged(
        version,
        new TenancyEvent.Brand(
            brand.name(),
            brand.shortName(),
            brand.tagline(),
            brand.color(),
            profile.host(),
            profile.locale(),
            profile.timeZone(),
            brand.theme().named(),
            brand.logo(),
            features,
            brand.letters().wire(),
            brand.welcome()));
  }

  /**
   * The same brand as a new version, where something else that its files show has changed: {@code
   * also} puts that into the same write.
   */
  public void again(TenantScope scope, Consumer<Write> also) {
    Held held = of(scope);
    change(scope, held.version(), held.brand(), also);
  }

  /**
   * Keeps a new version, on the condition that nobody made one meanwhile, and tells it. Who asks
   * again because the answer was lost is told what came of it.
   */
  Held change(TenantScope scope, int ifVersion, Brand brand) {
    return change(scope, ifVersion, brand, _ -> {});
  }

  private Held change(TenantScope scope, int ifVersion, Brand brand, Consumer<Write> also) {
    Held wanted = new Held(ifVersion + 1, brand);
    Write write = table.write(scope);
    also.accept(write);
    boolean done =
        write
            .put(CURRENT, brand, Condition.ifVersion(ifVersion))
            .put(
                Partition.ROOT.at("BRAND#%06d".formatted(wanted.version())),
                brand,
                Condition.ifAbsent())
            .publish(changed(scope, wanted.version(), brand))
            .commit()
            .done();
    if (!done && !of(scope).equals(wanted)) {
      throw Problem.conflict("Somebody else changed the brand meanwhile.", "Load it again.");
    }
    return wanted;
  }
}
