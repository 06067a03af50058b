package academy.aligned.tenancy.theme;

import java.util.List;
import java.util.stream.Stream;

/** Makes a readable theme from one brand colour, whichever that is. */
public final class ThemeFrom {
  private static final double HUE_DANGER = Math.toRadians(27);
  private static final double HUE_SUCCESS = Math.toRadians(152);
  private static final double HUE_WARN = Math.toRadians(70);
  private static final Rgb WHITE = new Rgb(255, 255, 255);
  private static final Rgb BLACK = new Rgb(0, 0, 0);

  private ThemeFrom() {}

  public static Theme color(String hex) {
    Rgb brand = Rgb.parse(hex);
    return new Theme(
        new Tones(Oklch.of(brand), LIGHT).palette(brand),
        new Tones(Oklch.of(brand), DARK).palette(brand));
  }

  /** How light things are, and how much of the brand's chroma they bear, in one mode. */
  private record Shape(
      List<Tone> surfaces,
      Tone text,
      Tone muted,
      Tone link,
      Tone graphic,
      Tone edge,
      double sign,
      double fillNeeds) {}

  private record Tone(double lightness, double chroma) {}

  private static final Shape LIGHT =
      new Shape(
          List.of(new Tone(.98, .007), new Tone(1, 0), new Tone(1, 0), new Tone(.952, .022)),
          new Tone(.25, .022),
          new Tone(.45, .02),
          new Tone(.45, .15),
          new Tone(.55, .15),
          new Tone(.59, .02),
          .48,
          1);
  private static final Shape DARK =
      new Shape(
          List.of(
              new Tone(.185, .012), new Tone(.225, .014), new Tone(.262, .016), new Tone(.29, .03)),
          new Tone(.955, .008),
          new Tone(.78, .015),
          new Tone(.82, .12),
          new Tone(.74, .13),
          new Tone(.62, .02),
          .81,
          3);

  private record Tones(Oklch brand, Shape shape) {

    Palette palette(Rgb exact) {
      List<Rgb> below = shape.surfaces.stream().map(this::tinted).toList();
      Rgb fill = fill(exact, below);
      return new Palette(
          below.get(0).hex(),
          below.get(1).hex(),
          below.get(2).hex(),
          below.get(3).hex(),
          read(tone(shape.text), below, "text"),
          read(tone(shape.muted), below, "muted"),
          read(tone(shape.link), below, "link"),
          read(tone(shape.graphic), below, "graphic"),
          read(tone(shape.graphic), below, "line"),
          fill.hex(),
          on(fill).hex(),
          read(tone(shape.edge), below, "edge"),
          read(new Oklch(shape.sign, .16, HUE_DANGER), below, "danger"),
          read(new Oklch(shape.sign, .12, HUE_SUCCESS), below, "success"),
          read(new Oklch(shape.sign, .11, HUE_WARN), below, "warn"));
    }

    /** The brand's own hue, with no more chroma than the brand has itself. */
    private Oklch tone(Tone tone) {
      return new Oklch(tone.lightness, Math.min(tone.chroma, brand.chroma()), brand.hue());
    }

    private Rgb tinted(Tone tone) {
      return tone(tone).rgb();
    }

    /** In the light the brand's colour is kept; in the dark it is lit until it can be found. */
    private Rgb fill(Rgb exact, List<Rgb> below) {
      return Shades.passes(exact, below, shape.fillNeeds)
          ? exact
          : Shades.nearest(brand, below, shape.fillNeeds).orElse(exact);
    }

    private Rgb on(Rgb fill) {
      Rgb ink = new Oklch(.2, Math.min(.03, brand.chroma()), brand.hue()).rgb();
      return Stream.of(WHITE, ink, BLACK)
          .filter(color -> color.contrast(fill) >= Floors.ON_FILL)
          .findFirst()
          .orElseThrow();
    }

    private static String read(Oklch color, List<Rgb> below, String token) {
      return Shades.nearest(color, below, Floors.of(token)).orElseThrow().hex();
    }
  }
}
