package academy.aligned.tenancy.address;

import java.util.Set;
import java.util.stream.Collectors;

/** Names that are ours, a protocol's, or would let a practice pass for somebody it is not. */
final class Reserved {
  private static final Set<String> WORDS =
      Set.of(
          """
          www www1 www2 web app apps api admin administrator root system sys internal intranet
          mail email smtp imap pop pop3 mx webmail post postmaster hostmaster webmaster noreply
          abuse security trust privacy legal terms gdpr hipaa dpo
          auth login signin signup signout logout account accounts identity oauth oidc sso passkey
          id session token secure verify verification password
          ftp sftp ssh vpn ns ns1 ns2 dns cdn static assets media images files download uploads
          status health healthcheck metrics monitor logs trace debug
          help support contact faq docs documentation wiki blog news press about careers jobs
          billing pay payment payments checkout invoice invoices stripe shop store cart pricing
          aligned academy alignedacademy align learn course courses studio platform practice
          practices patient patients clinic clinics doctor doctors library community forum
          dev test testing stage staging prod production preview demo sandbox beta alpha local
          localhost broadcasthost wpad autoconfig autodiscover isatap example invalid null undefined
          me my home index dashboard console portal config manifest sw
          google apple facebook microsoft amazon aws instagram whatsapp nhs medicare
          """
              .strip()
              .split("\\s+"));
  private static final Set<String> LOOKS =
      WORDS.stream().map(Skeleton::of).collect(Collectors.toUnmodifiableSet());
  private static final String OURS = Skeleton.of("alignedacademy");

  private Reserved() {}

  static boolean word(String name) {
    return WORDS.contains(name);
  }

  /** Whether the name can be mistaken for a reserved one. */
  static boolean looksLikeOne(String name) {
    return LOOKS.contains(Skeleton.of(name)) || ours(name);
  }

  /** Whether the name can be mistaken for the platform's own. */
  static boolean ours(String name) {
    return Skeleton.of(name).contains(OURS);
  }
}
