package academy.aligned.tenancy.domain.names;

import java.util.Hashtable;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;

/**
 * Name servers as the JDK asks them, a second each at most.
 *
 * @param resolver such as {@code dns://127.0.0.1:53}, or {@code dns:} for the machine's own
 */
public record NameServers(String resolver) implements Names {
  private static final String ONE_SECOND = "1000";

  @Override
  public Optional<Set<String>> ask(String name, Kind kind) {
    try {
      return Optional.of(answers(name, kind));
    } catch (NameNotFoundException nothing) {
      return Optional.of(Set.of());
    } catch (NamingException silent) {
      return Optional.empty();
    }
  }

  @SuppressWarnings({"BanJNDI", "JdkObsolete"}) // names are answered with texts, no objects
  private Set<String> answers(String name, Kind kind) throws NamingException {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
    settings.put(Context.PROVIDER_URL, resolver);
    settings.put("com.sun.jndi.dns.timeout.initial", ONE_SECOND);
    settings.put("com.sun.jndi.dns.timeout.retries", "1");
    InitialDirContext context = new InitialDirContext(settings);
    try {
      Attribute found = context.getAttributes(name, new String[] {kind.name()}).get(kind.name());
      Set<String> answers = new TreeSet<>();
      for (int i = 0; found != null && i < found.size(); i++) {
        answers.add(plain(String.valueOf(found.get(i)), kind));
      }
      return answers;
    } finally {
      context.close();
    }
  }

  /** Texts as they were meant, without quotes; names without the dot at their end. */
  private static String plain(String answer, Kind kind) {
    return kind == Kind.TXT
        ? answer.replaceAll("^\"|\"$", "").replace("\" \"", "")
        : answer.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
  }
}
