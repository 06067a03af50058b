package academy.aligned.prove.story;

import academy.aligned.cloud.Contexts;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.prove.wire.Line;
import java.util.Locale;

/**
 * All places of the proof, in which the same happened to different people.
 *
 * @param north the practice that is attacked
 * @param south the practice that attacks, and has things of its own
 * @param east another one that attacks, and brings the north's words home
 * @param platform where courses are bought and learnt
 */
public record Opening(
    Laptop laptop, Practice north, Practice south, Practice east, Practice platform) {

  public static Opening of(Line line, long seed) {
    Opening small = small(line, seed);
    Practice east = practice(small.laptop, "east", seed, 4);
    return new Opening(small.laptop, small.north, small.south, east, small.platform);
  }

  /** Without a practice of its own for what spoils its attacker. */
  public static Opening small(Line line, long seed) {
    Laptop laptop = Laptop.at(line);
    Practice platform = platform(laptop, seed);
    Practice north = practice(laptop, "north", seed, 1);
    Practice south = practice(laptop, "south", seed, 2);
    return new Opening(laptop, north, south, south, platform);
  }

  private static Practice practice(Laptop laptop, String name, long seed, int network) {
    Names names = new Names(name, seed);
    var tenant = new TenantId(names.get("tenant"));
    String host = names.get("sub") + "." + Laptop.PLATFORM;
    var memory = new Memory(Contexts.ALL.surfaces());
    Practice made =
        new Stage(laptop, names, tenant, host, network, memory).play(Script.read("practice"));
    new Crawl(laptop.line(), made).walk();
    return made;
  }

  private static Practice platform(Laptop laptop, long seed) {
    Names names = new Names("platform", seed);
    names.keep("CODE", names.mark().toUpperCase(Locale.ROOT));
    var memory = new Memory(Contexts.ALL.surfaces());
    Practice made =
        new Stage(laptop, names, TenantId.PLATFORM, Laptop.PLATFORM, 3, memory)
            .play(Script.read("platform"));
    new Crawl(laptop.line(), made).walk();
    return made;
  }
}
