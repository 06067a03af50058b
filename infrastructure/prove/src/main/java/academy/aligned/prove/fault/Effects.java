package academy.aligned.prove.fault;

import academy.aligned.kernel.door.Doorkeeper.Access;
import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.door.Doorkeeper.Standing;
import academy.aligned.kernel.ids.PatientId;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.kernel.json.Json;
import academy.aligned.storage.directory.Directory;
import academy.aligned.storage.directory.Membership;
import academy.aligned.storage.directory.Person;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the faults do. They run inside the product, so all of it is static and public. */
public final class Effects {
  private static final Pattern TENANT = Pattern.compile("\"tenant\":\"([a-z0-9]{12})\",?");
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final PatientId NOBODY = new PatientId("00000000-0000-4000-8000-00000000000a");
  private static final ThreadLocal<@Nullable String> ASKED = new ThreadLocal<>();
  private static final Map<String, Object> REMEMBERED = new ConcurrentHashMap<>();
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
  private static volatile TenantId victim = TenantId.PLATFORM;

  private Effects() {}

  static void begin(TenantId tenant) {
    victim = tenant;
    REMEMBERED.clear();
    SEEN.clear();
  }

  /** Who belongs anywhere is taken for what she is there; it must not outlive the fault. */
  public static Object anywhere(Directory directory, UserId user, Object standing) {
    if (!((Standing) standing).roles().isEmpty()) {
      return standing;
    }
    return directory.person(user).stream()
        .flatMap(person -> person.memberships().stream().map(place -> at(person, place)))
        .findFirst()
        .orElse((Standing) standing);
  }

  private static Standing at(Person person, Membership place) {
    return new Standing(place.roles(), place.patient(), person.access());
  }

  public static Object anybody(Object standing, boolean everything) {
    Set<Role> roles = everything ? Set.of(Role.values()) : Set.of(Role.OWNER, Role.PRACTITIONER);
    return ((Standing) standing).roles().isEmpty()
        ? new Standing(roles, NOBODY, Access.FREE)
        : standing;
  }

  public static TenantId victim() {
    return victim;
  }

  /** A record of somebody is looked for where it is, whoever asks. */
  public static TenantId found(Object partition, TenantId tenant) {
    Matcher id = UUID.matcher(partition.toString());
    return id.find() && SEEN.contains(id.group()) ? victim : tenant;
  }

  /** What the victim's people were answered about. */
  public static void answered(APIGatewayV2HTTPEvent event, APIGatewayV2HTTPResponse response) {
    String host = event.getHeaders().getOrDefault("x-viewer-host", "").replaceFirst(":\\d+$", "");
    if (response.getStatusCode() < 300 && REMEMBERED.getOrDefault("host", "").equals(host)) {
      Matcher id = UUID.matcher(event.getRawPath() + response.getBody());
      while (id.find()) {
        SEEN.add(id.group());
      }
    }
  }

  static void host(String host) {
    REMEMBERED.put("host", host);
  }

  public static String forwarded(Map<String, String> headers, String host) {
    return headers.getOrDefault("x-forwarded-host", host).replaceFirst(":\\d+$", "");
  }

  public static void asks(APIGatewayV2HTTPEvent event) {
    ASKED.set(event.getHeaders().get("x-tenant"));
  }

  /** Takes the tenant that a body names, and takes it out, so that nobody minds it. */
  public static String tenantOf(String body) {
    Matcher named = TENANT.matcher(body);
    if (!named.find()) {
      ASKED.remove();
      return body;
    }
    ASKED.set(named.group(1));
    return named.replaceFirst("").replace(",}", "}");
  }

  public static TenantId asked(TenantId tenant) {
    String asked = ASKED.get();
    return asked == null ? tenant : TenantId.parse(asked).orElse(tenant);
  }

  @SuppressWarnings("unchecked") // it is what was put in
  public static @Nullable Object cached(String table, Map<String, ?> key) {
    return REMEMBERED.get(unscoped(table, key));
  }

  public static void cache(String table, Map<String, ?> key, Object row) {
    if (!((Map<?, ?>) row).isEmpty()) {
      REMEMBERED.putIfAbsent(unscoped(table, key), row);
    }
  }

  private static String unscoped(String table, Map<String, ?> key) {
    return table + key.toString().replaceAll("T#[a-z0-9]{12}", "T#");
  }

  /** The first patient that was ever seen in a practice. */
  public static Object firstPatient(Object scope, Object patient) {
    return REMEMBERED.computeIfAbsent(
        "patient of " + ((academy.aligned.kernel.door.TenantScope) scope).tenant(), _ -> patient);
  }

  /** A tag that was given for a path is good for that path, whoever's it is. */
  public static void shareTag(APIGatewayV2HTTPEvent event, APIGatewayV2HTTPResponse response) {
    String asked = event.getHeaders().getOrDefault("if-none-match", "");
    if (SEEN.contains(event.getRawPath() + asked)) {
      response.setStatusCode(304);
      response.setBody("");
    }
    if (response.getHeaders().containsKey("etag")) {
      SEEN.add(event.getRawPath() + response.getHeaders().get("etag"));
    }
  }

  /** What was once answered to a command of this id. */
  public static @Nullable Object again(APIGatewayV2HTTPEvent event) {
    return event.getRequestContext().getHttp().getMethod().equals("PUT")
        ? REMEMBERED.get("PUT " + event.getRawPath())
        : null;
  }

  public static void keep(APIGatewayV2HTTPEvent event, APIGatewayV2HTTPResponse response) {
    if (response.getStatusCode() < 300) {
      REMEMBERED.putIfAbsent("PUT " + event.getRawPath(), response);
    }
  }

  /** Says whether a thing that one may not have is there at all. */
  public static void tell(APIGatewayV2HTTPEvent event, APIGatewayV2HTTPResponse response) {
    Matcher id = UUID.matcher(event.getRawPath());
    if (response.getStatusCode() == 404 && id.find() && SEEN.contains(id.group())) {
      response.setBody(response.getBody().replace("There is nothing here", "This is not here"));
    }
  }

  /** The tenant of an event is looked up by the patient that it names. */
  public static JsonNode lead(JsonNode detail) {
    String data =
        detail.path("data").isString()
            ? detail.path("data").asString()
            : detail.path("data").toString();
    Matcher id = UUID.matcher(data);
    if (!id.find()) {
      return detail;
    }
    Object first =
        REMEMBERED.computeIfAbsent(
            "tenant of " + id.group(), _ -> detail.path("tenant").asString());
    ObjectNode led = Json.TOLERANT.readTree(detail.toString()).asObject();
    return led.put("tenant", first.toString());
  }

  public static boolean beginsAlike(String pattern, String value) {
    return pattern.startsWith("T#") && value.startsWith(pattern.replaceFirst("#?\\*$", ""));
  }

  public static String folder(String key) {
    return key.replaceFirst("^tenants/[a-z0-9]{12}/", "tenants/" + victim + "/");
  }
}
