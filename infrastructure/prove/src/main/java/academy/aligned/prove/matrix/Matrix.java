package academy.aligned.prove.matrix;

import academy.aligned.kernel.door.Surface.Route;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.prove.story.Actor;
import academy.aligned.prove.story.Memory;
import academy.aligned.prove.story.Opening;
import academy.aligned.prove.story.Practice;
import academy.aligned.prove.wire.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All attacks there are, front by front. */
public final class Matrix {
  private final Opening opening;
  private final Line line;
  private final long seed;
  private int round;

  public Matrix(Opening opening, Line line, long seed) {
    this.opening = opening;
    this.line = line;
    this.seed = seed;
  }

  /** Those of these names, made anew. */
  public List<Front> fronts(Set<String> names) {
    return makers().entrySet().stream()
        .filter(maker -> names.contains(maker.getKey()))
        .map(maker -> maker.getValue().get())
        .toList();
  }

  /** All fronts, made anew: ids that a front uses up are fresh each time. */
  public List<Front> fronts() {
    return fronts(makers().keySet());
  }

  private Map<String, Supplier<Front>> makers() {
    round++;
    Angles angles = new Angles(opening, seed);
    Moments moments = new Moments(opening, line, angles, round);
    Forgeries forgeries = new Forgeries(opening, angles);
    Map<String, Supplier<Front>> makers = new LinkedHashMap<>();
    makers.put("next door", () -> fromNextDoor().after(moments::day));
    makers.put("neighbour", () -> neighbour().after(moments::day));
    makers.put("outside", this::fromElsewhere);
    makers.put("within", this::fromWithin);
    makers.put("learners", this::atThePlatform);
    makers.put("header", angles::headers);
    makers.put("query", angles::queries);
    makers.put("extra", angles::extras);
    makers.put("cursor", angles::cursors);
    makers.put("conditional", () -> angles.conditional().after(moments::day));
    makers.put("origin", angles::origins);
    makers.put("warm", moments::warm);
    makers.put("replay", moments::replay);
    makers.put("token", forgeries::tokens);
    makers.put("media", forgeries::media);
    makers.put("database", forgeries::database);
    makers.put("revoked", moments::revoked);
    return makers;
  }

  private Loot north() {
    return new Loot(opening.north(), opening.south());
  }

  private Loot platform() {
    return new Loot(opening.platform(), opening.south());
  }

  /** At their own hosts, with ids of the north. */
  private Front fromNextDoor() {
    Practice east = opening.east();
    List<Attack> attacks = new ArrayList<>();
    Stream.of("owner", "practitioner", "editor", "ana")
        .forEach(name -> attacks.addAll(siege(north(), east.the(name), east)));
    attacks.addAll(siege(north(), visitor(east), east));
    attacks.addAll(siege(north(), opening.platform().the("leo"), east));
    attacks.addAll(siege(north(), east.the("owner"), opening.platform()));
    attacks.addAll(siege(north(), visitor(opening.platform()), opening.platform()));
    return Front.of("next door", "with its ids, elsewhere", opening.north(), Set.of(), attacks);
  }

  /** One of the south asks at home for what is the north's, and makes nothing. */
  private Front neighbour() {
    Practice south = opening.south();
    List<Attack> attacks =
        siege(north(), south.the("practitioner"), south).stream()
            .filter(attack -> !attack.makes() && attack.position().equals("path"))
            .toList();
    return Front.of(
        "neighbour", "with its ids, by one neighbour", opening.north(), Set.of(), attacks);
  }

  /** At the north's own host, without any part in it. */
  private Front fromElsewhere() {
    Practice north = opening.north();
    Practice south = opening.south();
    List<Actor> outsiders =
        List.of(
            visitor(north),
            opening.platform().the("leo"),
            opening.platform().the("operator"),
            south.the("owner"),
            south.the("practitioner"),
            south.the("editor"),
            south.the("ana"));
    List<Attack> attacks = new ArrayList<>();
    outsiders.forEach(who -> attacks.addAll(siege(north(), who, north)));
    return Front.of("outside", "at its host, from outside", north, ids(outsiders, north), attacks);
  }

  private Front fromWithin() {
    Practice north = opening.north();
    List<Actor> insiders =
        List.of(
            north.the("dora"), north.the("practitioner"), north.the("editor"), north.the("owner"));
    List<Attack> attacks = new ArrayList<>();
    insiders.forEach(who -> attacks.addAll(siege(north(), who, north)));
    return Front.of("within", "at its host, from within", north, ids(insiders, north), attacks);
  }

  private Front atThePlatform() {
    Practice platform = opening.platform();
    Practice south = opening.south();
    List<Actor> outsiders =
        List.of(
            visitor(platform),
            platform.the("leo"),
            platform.the("editor"),
            south.the("owner"),
            south.the("ana"));
    List<Attack> attacks = new ArrayList<>();
    outsiders.forEach(who -> attacks.addAll(siege(platform(), who, platform)));
    attacks.addAll(siege(platform(), platform.the("leo"), opening.east()));
    attacks.addAll(siege(platform(), opening.east().the("editor"), opening.east()));
    return Front.of(
        "learners",
        "learners and buyers of the platform",
        platform,
        ids(outsiders, platform),
        attacks);
  }

  private List<Attack> siege(Loot loot, Actor who, Practice at) {
    return new Siege(loot, who, at, seed).all();
  }

  private static Actor visitor(Practice at) {
    return Actor.visitor(at.tenant(), at.host(), "10.200.1.1");
  }

  /** Their accounts, their records, and what follows from what they bought themselves. */
  private static Set<String> ids(List<Actor> actors, Practice at) {
    Set<String> ids = new HashSet<>();
    for (Actor actor : actors) {
      if (actor.signedIn()) {
        ids.add(actor.user());
        ids.add(at.names().get("id." + actor.name()));
      }
    }
    if (at.tenant().equals(TenantId.PLATFORM)) {
      ids.add("#EVENTS#");
    }
    return ids;
  }

  public Opening opening() {
    return opening;
  }

  /** How many endpoints there are. */
  public int routes() {
    return opening.north().memory().routes().size();
  }

  /** Routes that no attack could be made for. */
  public Set<String> without() {
    Set<String> without = new TreeSet<>();
    for (Route<?, ?, ?, ?> route : opening.north().memory().routes()) {
      if (north().path(route, false).isEmpty() && platform().path(route, false).isEmpty()) {
        without.add(Memory.name(route));
      }
    }
    return without;
  }
}
