package academy.aligned.local.cognito.users;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An account. Its user name is its {@code sub}; people name it by their e-mail address. */
public record User(
    String sub,
    Map<String, String> attributes,
    UserStatus status,
    boolean enabled,
    @Nullable String password,
    @Nullable Instant temporaryUntil,
    @Nullable String pendingEmail,
    Instant created,
    Instant modified) {

  public String email() {
    return attributes.getOrDefault("email", "");
  }

  public boolean emailVerified() {
    return "true".equals(attributes.get("email_verified"));
  }

  public boolean is(UserStatus other) {
    return status == other;
  }

  public User as(UserStatus other) {
    return new User(
        sub, attributes, other, enabled, password, temporaryUntil, pendingEmail, created, modified);
  }

  public User allowed(boolean yes) {
    return new User(
        sub, attributes, status, yes, password, temporaryUntil, pendingEmail, created, modified);
  }

  /** A password; one with an end is temporary and must be replaced at sign-in. */
  public User password(@Nullable String hash, @Nullable Instant until) {
    return new User(sub, attributes, status, enabled, hash, until, pendingEmail, created, modified);
  }

  public User pending(@Nullable String address) {
    return new User(
        sub, attributes, status, enabled, password, temporaryUntil, address, created, modified);
  }

  /** Sets attributes; an empty value takes one away. */
  public User with(Map<String, String> changed) {
    var merged = new LinkedHashMap<>(attributes);
    merged.putAll(changed);
    merged.values().removeIf(String::isEmpty);
    return new User(
        sub, merged, status, enabled, password, temporaryUntil, pendingEmail, created, modified);
  }

  User at(Instant now) {
    return new User(
        sub, attributes, status, enabled, password, temporaryUntil, pendingEmail, created, now);
  }
}
