package academy.aligned.local.cloudfront;

import academy.aligned.local.http.Ask;
import academy.aligned.local.http.Refusal;
import academy.aligned.local.http.Reply;
import academy.aligned.local.http.Service;
import academy.aligned.local.names.Zone;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stand-in for CloudFront's distribution tenants (REST XML): it makes no distribution, and its
 * certificates are no certificates; the laptop's own edge serves what they stand for.
 */
public final class CloudFront implements Service {
  /** What records of own domains lead to on a laptop. */
  public static final String ENDPOINT = "own-domains.localhost";

  private static final String ROOT = "/2020-05-31/";
  private static final Pattern TENANT =
      Pattern.compile(ROOT + "distribution-tenant(?:/(?<id>[\\w.-]+))?");
  private static final Pattern CERTIFICATE =
      Pattern.compile(ROOT + "managed-certificate/(?<id>[\\w.-]+)");

  private final TenantBook book;
  private final Zone zone;

  public CloudFront(TenantBook book, Zone zone) {
    this.book = book;
    this.zone = zone;
  }

  @Override
  public boolean takes(Ask ask) {
    return ask.path().startsWith(ROOT);
  }

  @Override
  public Reply answer(Ask ask) {
    try {
      Matcher tenant = TENANT.matcher(ask.path());
      Matcher certificate = CERTIFICATE.matcher(ask.path());
      if (tenant.matches()) {
        return tenant.group("id") == null ? tenants(ask) : tenant(ask, tenant.group("id"));
      }
      if (certificate.matches() && ask.method().equals("GET")) {
        return certificate(book.get(certificate.group("id")));
      }
      if (ask.path().equals(ROOT + "verify-dns-configuration")) {
        return verify(Xml.read(ask.text()));
      }
      throw new Refusal(404, "UnknownOperationException", "There is no such operation here.");
    } catch (Refusal refused) {
      return Xml.refusal(refused);
    }
  }

  private Reply tenants(Ask ask) {
    return switch (ask.method()) {
      case "POST" -> shown(201, book.make(Xml.read(ask.text())));
      case "GET" -> shown(200, book.byDomain(ask.query().getOrDefault("domain", "")));
      default -> throw new Refusal(405, "MethodNotAllowed", "Use POST or GET.");
    };
  }

  private Reply tenant(Ask ask, String id) {
    String match = ask.header("if-match").orElse("");
    return switch (ask.method()) {
      case "GET" -> shown(200, book.get(id));
      case "PUT" -> shown(200, book.update(id, match, Xml.read(ask.text())));
      case "DELETE" -> {
        book.delete(id, match);
        yield Reply.empty(204);
      }
      default -> throw new Refusal(405, "MethodNotAllowed", "Use GET, PUT or DELETE.");
    };
  }

  /** As ACM does by HTTP: whoever the name leads to may have a certificate for it. */
  private Reply certificate(Tenant asked) {
    boolean leads = asked.domains().stream().allMatch(host -> zone.leads(host, ENDPOINT));
    Tenant tenant = leads && !asked.issued() ? book.issue(asked) : asked;
    String details =
        Xml.text("CertificateArn", tenant.wanted())
            + Xml.text("CertificateStatus", tenant.issued() ? "issued" : "pending-validation")
            + Xml.text("ValidationTokenHost", "cloudfront");
    return Xml.reply(200, "ManagedCertificateDetails", details);
  }

  private Reply verify(Xml asked) {
    Tenant tenant = book.get(asked.one("Identifier").orElse(""));
    String list =
        tenant.domains().stream()
            .map(
                host ->
                    Xml.text("Domain", host)
                        + Xml.text(
                            "Status",
                            zone.leads(host, ENDPOINT)
                                ? "valid-configuration"
                                : "invalid-configuration"))
            .map(one -> Xml.element("DnsConfiguration", one))
            .collect(Collectors.joining());
    return Xml.reply(
        200, "VerifyDnsConfigurationResult", Xml.element("DnsConfigurationList", list));
  }

  private Reply shown(int status, Tenant tenant) {
    return Xml.reply(status, "DistributionTenant", content(tenant)).with("etag", tenant.tag());
  }

  private String content(Tenant tenant) {
    String serves = tenant.serves() ? "active" : "inactive";
    String domains =
        tenant.domains().stream()
            .map(host -> Xml.text("Domain", host) + Xml.text("Status", serves))
            .map(domain -> Xml.element("member", domain))
            .collect(Collectors.joining());
    String certificate =
        tenant.certificate() == null
            ? ""
            : Xml.element(
                "Customizations",
                Xml.element("Certificate", Xml.text("Arn", tenant.certificate())));
    return String.join(
        "",
        List.of(
            Xml.text("Id", tenant.id()),
            Xml.text("DistributionId", tenant.distribution()),
            Xml.text("Name", tenant.name()),
            Xml.text("Arn", tenant.arn()),
            Xml.element("Domains", domains),
            certificate,
            Xml.text("ConnectionGroupId", tenant.connections()),
            Xml.text("Enabled", Boolean.toString(tenant.enabled())),
            Xml.text("Status", book.deployed(tenant) ? "Deployed" : "InProgress")));
  }
}
