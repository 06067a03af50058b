package academy.aligned.local.mail;

import academy.aligned.local.http.Refusal;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;

/** Addresses as mails write them: {@code Name <who@where>}. */
final class Addresses {
  private Addresses() {}

  static String bare(String written) {
    try {
      InternetAddress[] parsed = InternetAddress.parse(written, true);
      if (parsed.length == 1 && sendable(parsed[0].getAddress())) {
        return parsed[0].getAddress();
      }
    } catch (AddressException _) {
      // Refused below, like an address without a domain.
    }
    throw new Refusal(400, "BadRequestException", "Malformed address: " + written);
  }

  /** SES has no SMTPUTF8: before the at sign there is ASCII alone. */
  private static boolean sendable(String address) {
    int at = address.lastIndexOf('@');
    return at > 0 && address.substring(0, at).chars().allMatch(letter -> letter < 128);
  }

  static String domain(String bare) {
    return bare.substring(bare.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }
}
