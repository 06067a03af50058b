package academy.aligned.tenancy.domain.claim;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.text.Sha256;
import academy.aligned.tenancy.PlatformAddress;
import academy.aligned.tenancy.address.Lookalike;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A host that somebody has of her own, in the letters that name servers know. */
public record OwnHost(String name) {
  private static final int LONGEST = 180;
  private static final Pattern BEFORE = Pattern.compile("^https?://");
  private static final Pattern AFTER = Pattern.compile("(/.*|\\.)$");
  private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** What was typed or pasted, an address of a page included; empty if it is no name at all. */
  public static Optional<OwnHost> typed(String text) {
    String plain = BEFORE.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    String bare = AFTER.matcher(plain).replaceFirst("");
    try {
      return Optional.of(new OwnHost(IDN.toASCII(bare, IDN.USE_STD3_ASCII_RULES)))
          .filter(OwnHost::wellFormed);
    } catch (IllegalArgumentException unfit) {
      return Optional.empty();
    }
  }

  /** Why nobody may connect it, whoever asks. */
  public Optional<String> refusal(PlatformAddress platform) {
    if (name.equals(platform.host()) || name.endsWith("." + platform.host())) {
      return Optional.of("is ours; name a domain of your own");
    }
    return labels(shown()).stream().anyMatch(Lookalike::deceives)
        ? Optional.of("has letters that can be mistaken for others")
        : Optional.empty();
  }

  private boolean wellFormed() {
    List<String> labels = labels(name);
    return name.length() <= LONGEST
        && labels.size() > 1
        && labels.stream().allMatch(label -> LABEL.matcher(label).matches())
        && !NUMBER.matcher(labels.getLast()).matches();
  }

  private static List<String> labels(String host) {
    return List.of(host.split("\\.", -1));
  }

  /** In the letters that people read. */
  public String shown() {
    return IDN.toUnicode(name);
  }

  /** Where the proof stands. */
  public String proofName() {
    return "_aligned." + name;
  }

  /** What stands there: it lets this practice have this host, and no other practice, or host. */
  public String proof(TenantId practice) {
    return "aligned-practice=" + Sha256.hex(practice + "/" + name, 20);
  }
}
