package academy.aligned.tenancy.theme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The colours of both modes. */
public record Theme(@NotNull @Valid Palette light, @NotNull @Valid Palette dark) {

  /** Both palettes by the name of their mode, always in this order: files are told apart by it. */
  public Map<String, Map<String, String>> named() {
    Map<String, Map<String, String>> named = new LinkedHashMap<>();
    named.put(Mode.LIGHT.wire(), light.named());
    named.put(Mode.DARK.wire(), dark.named());
    return named;
  }

  /** Every pair that has to be readable, with what it is. */
  public List<ContrastCheck> checks() {
    return Stream.of(Mode.LIGHT, Mode.DARK)
        .flatMap(mode -> Floors.checks(mode, palette(mode)).stream())
        .toList();
  }

  Palette palette(Mode mode) {
    return mode == Mode.LIGHT ? light : dark;
  }

  /** What keeps this theme from being read, each with the shade that would mend it. */
  public List<Shades.Mending> mendings() {
    return Stream.of(Mode.LIGHT, Mode.DARK)
        .flatMap(mode -> Shades.mendings(mode, palette(mode)).stream())
        .toList();
  }
}
