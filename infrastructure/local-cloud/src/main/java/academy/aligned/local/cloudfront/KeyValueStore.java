package academy.aligned.local.cloudfront;

import academy.aligned.kernel.door.HostEntry;
import academy.aligned.kernel.json.Json;
import academy.aligned.local.disk.WholeFile;
import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.endpoints.AwsEndpointAttribute;
import software.amazon.awssdk.awscore.endpoints.authscheme.EndpointAuthScheme;
import software.amazon.awssdk.awscore.endpoints.authscheme.SigV4aAuthScheme;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.endpoints.EndpointUrl;
import software.amazon.awssdk.services.cloudfrontkeyvaluestore.endpoints.CloudFrontKeyValueStoreEndpointProvider;
import tools.jackson.databind.JsonNode;

/**
 * A stand-in for CloudFront's key value store (REST JSON), which the laptop's edge reads as the
 * functions at CloudFront read theirs. Every write names the state that it was made for.
 */
public final class KeyValueStore implements Service {
  public static final String ARN = "arn:aws:cloudfront::000000000000:key-value-store/local-tenants";
  private static final Pattern PATH =
      Pattern.compile("/key-value-stores/(?<store>[^/]+)(?<keys>/keys(?:/(?<key>[^/]+))?)?");
  private static final EndpointAuthScheme ANY_REGION =
      SigV4aAuthScheme.builder()
          .signingName("cloudfront-keyvaluestore")
          .addSigningRegion("*")
          .build();
  private static final String SIGNED = "AWS4-ECDSA-P256-SHA256 ";

  private final WholeFile file;
  private final Map<String, String> entries = new TreeMap<>();
  private int state = 1;

  public KeyValueStore(WholeFile file) {
    this.file = file;
    file.text()
        .map(Json.TOLERANT::readTree)
        .ifPresent(
            kept ->
                kept.properties().forEach(e -> entries.put(e.getKey(), e.getValue().asString())));
  }

  /** The store's usual address begins with the account, which no name server here knows. */
  public static CloudFrontKeyValueStoreEndpointProvider at(URI control) {
    Endpoint here =
        Endpoint.builder()
            .endpointUrl(EndpointUrl.fromUri(control))
            .putAttribute(AwsEndpointAttribute.AUTH_SCHEMES, List.of(ANY_REGION))
            .build();
    return _ -> CompletableFuture.completedFuture(here);
  }

  /** What the edge knows of a host. */
  public synchronized Optional<HostEntry> entry(String host) {
    return Optional.ofNullable(entries.get(host)).map(HostEntry::read);
  }

  /** Forgets a practice that was erased. */
  public synchronized void forget(String tenant) {
    if (entries.values().removeIf(entry -> HostEntry.read(entry).tenant().value().equals(tenant))) {
      changed();
    }
  }

  @Override
  public boolean takes(Ask ask) {
    return PATH.matcher(ask.path()).matches();
  }

  @Override
  public synchronized Reply answer(Ask ask) {
    Matcher path = PATH.matcher(ask.path());
    if (!ask.header("authorization").orElse("").startsWith(SIGNED)) {
      throw new Refusal(403, "AccessDeniedException", "Sign for any region (SigV4A).");
    }
    if (!path.matches() || !decoded(path.group("store")).equals(ARN)) {
      throw new Refusal(404, "ResourceNotFoundException", "There is no such store.");
    }
    String key = path.group("key");
    if (key == null) {
      return path.group("keys") == null ? tagged(described()) : tagged(all());
    }
    return one(ask, decoded(key));
  }

  private Reply one(Ask ask, String key) {
    switch (ask.method()) {
      case "GET" -> {
        return Reply.json(Map.of("Key", key, "Value", existing(key), "ItemCount", entries.size()));
      }
      case "PUT" -> put(ask, key);
      case "DELETE" -> {
        match(ask);
        existing(key);
        entries.remove(key);
        changed();
      }
      default -> throw new Refusal(405, "ValidationException", "Unknown operation.");
    }
    return tagged(Reply.json(Map.of("ItemCount", entries.size(), "TotalSizeInBytes", size())));
  }

  private void put(Ask ask, String key) {
    match(ask);
    JsonNode value = ask.json().path("Value");
    if (!value.isString() || key.length() > 512 || value.asString().length() > 1024) {
      throw new Refusal(400, "ValidationException", "A key or its value is not fit.");
    }
    entries.put(key, value.asString());
    changed();
  }

  private void match(Ask ask) {
    if (!ask.header("if-match").orElse("").equals(tag())) {
      throw new Refusal(409, "ConflictException", "The store has changed meanwhile.");
    }
  }

  private String existing(String key) {
    return Optional.ofNullable(entries.get(key))
        .orElseThrow(() -> new Refusal(404, "ResourceNotFoundException", "There is no such key."));
  }

  private void changed() {
    state++;
    file.write(Json.MAPPER.writeValueAsString(entries));
  }

  private Reply described() {
    return Reply.json(
        Map.of(
            "KvsARN", ARN, "ItemCount", entries.size(), "TotalSizeInBytes", size(), "Created", 0));
  }

  private Reply all() {
    return Reply.json(
        Map.of(
            "Items",
            entries.entrySet().stream()
                .map(e -> Map.of("Key", e.getKey(), "Value", e.getValue()))
                .toList()));
  }

  private int size() {
    return entries.entrySet().stream()
        .mapToInt(e -> e.getKey().length() + e.getValue().length())
        .sum();
  }

  private Reply tagged(Reply reply) {
    return reply.with("etag", tag());
  }

  private String tag() {
    return "KV" + state;
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
