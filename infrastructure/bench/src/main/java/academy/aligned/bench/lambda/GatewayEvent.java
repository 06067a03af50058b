package academy.aligned.bench.lambda;

import academy.aligned.kernel.json.Json;
import academy.aligned.testkit.world.World;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The event that API Gateway sends for a call (HTTP API, payload 2.0), as large as it is when it
 * comes from a phone through CloudFront: a bearer token of a kilobyte, the authorizer's claims.
 */
public final class GatewayEvent {
  private static final String TOKEN = "eyJraWQiOiJ" + "x".repeat(990) + ".sig";
  private static final String AGENT =
      "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko)"
          + " Chrome/140.0.0.0 Mobile Safari/537.36";

  private GatewayEvent() {}

  public static byte[] of(World.Call call) {
    String[] parts = call.path().split("\\?", 2);
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("routeKey", call.method() + " " + parts[0]);
    event.put("rawPath", parts[0]);
    event.put("rawQueryString", parts.length > 1 ? parts[1] : "");
    event.put("headers", headers(call));
    if (parts.length > 1) {
      String[] pair = parts[1].split("=", 2);
      event.put("queryStringParameters", Map.of(pair[0], pair[1]));
    }
    event.put("requestContext", context(call, parts[0]));
    if (call.body() != null) {
      event.put("body", Json.MAPPER.writeValueAsString(call.body()));
    }
    event.put("isBase64Encoded", false);
    return Json.MAPPER.writeValueAsBytes(event);
  }

  private static Map<String, String> headers(World.Call call) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("accept", "application/json");
    headers.put("accept-encoding", "gzip, deflate, br, zstd");
    headers.put("accept-language", "en-GB,en;q=0.9");
    if (call.who().user() != null) {
      headers.put("authorization", "Bearer " + TOKEN);
    }
    headers.put("content-type", "application/json");
    headers.put("host", "a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com");
    headers.put("referer", "https://" + call.host() + "/");
    headers.put("sec-fetch-mode", "cors");
    headers.put("sec-fetch-site", "same-origin");
    headers.put("user-agent", AGENT);
    headers.put("via", "2.0 d111111abcdef8.cloudfront.net (CloudFront)");
    headers.put("x-amz-cf-id", "Zk6hqSZ1yXW5nJfT0d4Gv3mO8bR7cE2uLpA9sQwXtYi=");
    headers.put("x-amzn-trace-id", "Root=1-67891233-abcdef012345678912345678");
    headers.put("x-forwarded-for", "192.0.2.1, 203.0.113.9");
    headers.put("x-forwarded-proto", "https");
    headers.put("x-viewer-host", call.host());
    headers.putAll(call.headers());
    return headers;
  }

  private static Map<String, Object> context(World.Call call, String path) {
    Map<String, Object> context = new LinkedHashMap<>(context(path, call.method()));
    if (call.who().user() != null) {
      context.put(
          "authorizer", Map.of("jwt", Map.of("claims", claims(call.who().userId().value()))));
    }
    return context;
  }

  private static Map<String, Object> context(String path, String method) {
    return Map.of(
        "accountId",
        "000000000000",
        "apiId",
        "a1b2c3d4e5",
        "domainName",
        "a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com",
        "http",
        Map.of(
            "method",
            method,
            "path",
            path,
            "protocol",
            "HTTP/1.1",
            "sourceIp",
            "192.0.2.1",
            "userAgent",
            AGENT),
        "requestId",
        "JKJaXmPLvHcESHA=",
        "routeKey",
        method + " " + path,
        "stage",
        "$default",
        "timeEpoch",
        1_807_000_000_000L);
  }

  private static Map<String, String> claims(String user) {
    return Map.of(
        "sub", user,
        "iss", "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCdEfGhI",
        "client_id", "4f3k2l1m0n9b8v7c6x5z4l3k2j",
        "origin_jti", "5d3e1c9a-1f5b-4c8e-9d2a-0b7f6e5d4c3b",
        "event_id", "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9",
        "token_use", "access",
        "scope", "aws.cognito.signin.user.admin",
        "auth_time", Long.toString(Instant.now().getEpochSecond() - 60),
        "exp", "1807003600",
        "username", user);
  }
}
