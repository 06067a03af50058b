package academy.aligned.cloud.edge;

import academy.aligned.kernel.door.PageHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudfront.HeadersReferrerPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseCustomHeader;
import software.amazon.awscdk.services.cloudfront.ResponseCustomHeadersBehavior;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersContentSecurityPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersContentTypeOptions;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersReferrerPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersStrictTransportSecurity;
import software.amazon.awscdk.services.cloudfront.ResponseSecurityHeadersBehavior;
import software.constructs.Construct;

/** The table of headers that the laptop's edge sends too, in CloudFront's words. */
final class Headers {
  private Headers() {}

  static ResponseHeadersPolicy create(Construct scope, String uploads) {
    Map<String, String> table = new LinkedHashMap<>(PageHeaders.table(uploads));
    return ResponseHeadersPolicy.Builder.create(scope, "Headers")
        .securityHeadersBehavior(known(table))
        .customHeadersBehavior(others(table))
        .build();
  }

  /** CloudFront wants these as settings of their own; what is left in the table is custom. */
  private static ResponseSecurityHeadersBehavior known(Map<String, String> table) {
    take(table, "strict-transport-security");
    take(table, "x-content-type-options");
    String referrer = take(table, "referrer-policy");
    return ResponseSecurityHeadersBehavior.builder()
        .contentSecurityPolicy(
            ResponseHeadersContentSecurityPolicy.builder()
                .contentSecurityPolicy(take(table, "content-security-policy"))
                .override(true)
                .build())
        .strictTransportSecurity(
            ResponseHeadersStrictTransportSecurity.builder()
                .accessControlMaxAge(Duration.seconds(PageHeaders.STRICT_FOR.toSeconds()))
                .includeSubdomains(true)
                .preload(true)
                .override(true)
                .build())
        .contentTypeOptions(ResponseHeadersContentTypeOptions.builder().override(true).build())
        .referrerPolicy(
            ResponseHeadersReferrerPolicy.builder()
                .referrerPolicy(
                    HeadersReferrerPolicy.valueOf(
                        referrer.toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
                .override(true)
                .build())
        .build();
  }

  private static ResponseCustomHeadersBehavior others(Map<String, String> table) {
    List<ResponseCustomHeader> headers =
        table.entrySet().stream()
            .map(
                header ->
                    ResponseCustomHeader.builder()
                        .header(header.getKey())
                        .value(header.getValue())
                        .override(true)
                        .build())
            .toList();
    return ResponseCustomHeadersBehavior.builder().customHeaders(headers).build();
  }

  private static String take(Map<String, String> table, String name) {
    return Objects.requireNonNull(table.remove(name), name);
  }
}
