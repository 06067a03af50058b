package academy.aligned.local.cloudfront;

import academy.aligned.kernel.ids.Ids;
import academy.aligned.kernel.json.Json;
import academy.aligned.local.disk.WholeFile;
import academy.aligned.local.http.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Where distribution tenants are kept, and what CloudFront refuses of them. */
public final class TenantBook {
  private final WholeFile file;
  private final InstantSource clock;
  private final Ids ids;
  private final Map<String, Tenant> tenants = new TreeMap<>();

  public TenantBook(WholeFile file, InstantSource clock, Ids ids) {
    this.file = file;
    this.clock = clock;
    this.ids = ids;
    file.text()
        .map(text -> Json.TOLERANT.readValue(text, Tenant[].class))
        .map(List::of)
        .orElse(List.of())
        .forEach(tenant -> tenants.put(tenant.id(), tenant));
  }

  boolean deployed(Tenant tenant) {
    return tenant.deployed(clock.instant());
  }

  synchronized Tenant get(String id) {
    return find(tenant -> tenant.id().equals(id) || tenant.name().equals(id))
        .orElseThrow(TenantBook::missing);
  }

  synchronized Tenant byDomain(String domain) {
    return find(tenant -> tenant.domains().contains(domain)).orElseThrow(TenantBook::missing);
  }

  private Optional<Tenant> find(Predicate<Tenant> wanted) {
    return tenants.values().stream().filter(wanted).findFirst();
  }

  private static Refusal missing() {
    return new Refusal(404, "EntityNotFound", "The entity was not found.");
  }

  synchronized Tenant make(Xml asked) {
    List<String> domains = asked.all("Domain");
    String name = asked.one("Name").orElse("");
    if (domains.isEmpty() || name.isEmpty() || asked.one("DistributionId").isEmpty()) {
      throw new Refusal(400, "InvalidArgument", "A name, a distribution and domains are needed.");
    }
    if (find(tenant -> tenant.domains().stream().anyMatch(domains::contains)).isPresent()) {
      throw new Refusal(409, "CNAMEAlreadyExists", "A domain is in use already.");
    }
    if (find(tenant -> tenant.name().equals(name)).isPresent()) {
      throw new Refusal(409, "EntityAlreadyExists", "The name is in use already.");
    }
    return keep(
        new Tenant(
            "dt_" + ids.next().replace("-", ""),
            name,
            asked.one("DistributionId").orElseThrow(),
            asked.one("ConnectionGroupId").orElse(""),
            domains,
            asked.one("Enabled").map(Boolean::parseBoolean).orElse(true),
            null,
            false,
            1,
            clock.instant()));
  }

  synchronized Tenant update(String id, String match, Xml asked) {
    Tenant before = matching(id, match);
    List<String> domains = asked.all("Domain");
    String certificate =
        asked.has("Certificate") ? asked.one("Arn").orElse(null) : before.certificate();
    if (certificate != null && !certificate.equals(before.wanted())) {
      throw new Refusal(400, "InvalidArgument", "There is no such certificate.");
    }
    return keep(
        new Tenant(
            before.id(),
            before.name(),
            before.distribution(),
            asked.one("ConnectionGroupId").orElse(before.connections()),
            domains.isEmpty() ? before.domains() : domains,
            asked.one("Enabled").map(Boolean::parseBoolean).orElse(before.enabled()),
            certificate,
            before.issued(),
            before.version() + 1,
            clock.instant()));
  }

  synchronized void delete(String id, String match) {
    Tenant tenant = matching(id, match);
    if (tenant.enabled() || !deployed(tenant)) {
      throw new Refusal(409, "ResourceNotDisabled", "The tenant is still in use.");
    }
    tenants.remove(tenant.id());
    write();
  }

  synchronized Tenant issue(Tenant tenant) {
    return keep(tenant.withIssued());
  }

  private Tenant matching(String id, String match) {
    Tenant tenant = get(id);
    if (!tenant.tag().equals(match)) {
      throw new Refusal(412, "PreconditionFailed", "The tenant has changed meanwhile.");
    }
    return tenant;
  }

  private Tenant keep(Tenant tenant) {
    tenants.put(tenant.id(), tenant);
    write();
    return tenant;
  }

  private void write() {
    file.write(Json.MAPPER.writeValueAsString(tenants.values()));
  }
}
