package academy.aligned.tenancy.domain.cloudfront;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.text.Sha256;
import academy.aligned.tenancy.domain.edge.Edge;
import java.util.Optional;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cloudfront.model.Certificate;
import software.amazon.awssdk.services.cloudfront.model.CnameAlreadyExistsException;
import software.amazon.awssdk.services.cloudfront.model.Customizations;
import software.amazon.awssdk.services.cloudfront.model.DistributionTenant;
import software.amazon.awssdk.services.cloudfront.model.DomainItem;
import software.amazon.awssdk.services.cloudfront.model.DomainStatus;
import software.amazon.awssdk.services.cloudfront.model.EntityNotFoundException;
import software.amazon.awssdk.services.cloudfront.model.GetDistributionTenantByDomainResponse;
import software.amazon.awssdk.services.cloudfront.model.ManagedCertificateDetails;
import software.amazon.awssdk.services.cloudfront.model.ManagedCertificateRequest;
import software.amazon.awssdk.services.cloudfront.model.UpdateDistributionTenantRequest;
import software.amazon.awssdk.services.cloudfront.model.ValidationTokenHost;

/**
 * A tenant of the distribution for own domains, one a host, with a certificate that CloudFront asks
 * for and renews. What exists is found by the host, so that nothing has to be remembered here.
 *
 * @param endpoint the connection group's routing endpoint
 */
public record DistributionTenants(
    CloudFrontClient client, String distribution, String connections, String endpoint)
    implements Edge {
  private static final String DEPLOYED = "Deployed";

  @Override
  public String target() {
    return endpoint;
  }

  @Override
  public Connection open(String host, TenantId practice) {
    Optional<GetDistributionTenantByDomainResponse> made = find(host);
    if (made.isEmpty()) {
      return make(host, practice);
    }
    Connection now = state(made.get());
    if (now == Connection.FAILED) {
      client.updateDistributionTenant(
          as(made.get()).managedCertificateRequest(certificate(host)).build());
      return Connection.PENDING;
    }
    return now;
  }

  @Override
  public Connection look(String host) {
    return find(host).map(this::state).orElse(Connection.FAILED);
  }

  @Override
  public boolean close(String host) {
    Optional<GetDistributionTenantByDomainResponse> made = find(host);
    made.ifPresent(this::close);
    return made.isEmpty();
  }

  /** One that serves is switched off first, which takes its time. */
  private void close(GetDistributionTenantByDomainResponse made) {
    DistributionTenant tenant = made.distributionTenant();
    if (tenant.enabled()) {
      client.updateDistributionTenant(as(made).enabled(false).build());
    } else if (tenant.status().equals(DEPLOYED)) {
      client.deleteDistributionTenant(gone -> gone.id(tenant.id()).ifMatch(made.eTag()));
    }
  }

  private Optional<GetDistributionTenantByDomainResponse> find(String host) {
    try {
      return Optional.of(client.getDistributionTenantByDomain(by -> by.domain(host)));
    } catch (EntityNotFoundException none) {
      return Optional.empty();
    }
  }

  private Connection make(String host, TenantId practice) {
    try {
      client.createDistributionTenant(
          tenant ->
              tenant
                  .distributionId(distribution)
                  .connectionGroupId(connections)
                  .name(practice + "-" + Sha256.hex(host, 8))
                  .domains(DomainItem.builder().domain(host).build())
                  .managedCertificateRequest(certificate(host))
                  .enabled(true));
      return Connection.PENDING;
    } catch (CnameAlreadyExistsException elsewhere) {
      return Connection.OCCUPIED;
    }
  }

  private static ManagedCertificateRequest certificate(String host) {
    return ManagedCertificateRequest.builder()
        .primaryDomainName(host)
        .validationTokenHost(ValidationTokenHost.CLOUDFRONT)
        .build();
  }

  private Connection state(GetDistributionTenantByDomainResponse made) {
    ManagedCertificateDetails details =
        client
            .getManagedCertificateDetails(of -> of.identifier(made.distributionTenant().id()))
            .managedCertificateDetails();
    return switch (details.certificateStatus()) {
      case ISSUED -> use(made, details.certificateArn());
      case PENDING_VALIDATION -> Connection.PENDING;
      default -> Connection.FAILED;
    };
  }

  private Connection use(GetDistributionTenantByDomainResponse made, String certificate) {
    DistributionTenant tenant = made.distributionTenant();
    Customizations now = tenant.customizations();
    boolean used =
        now != null && now.certificate() != null && certificate.equals(now.certificate().arn());
    if (!used) {
      Certificate wanted = Certificate.builder().arn(certificate).build();
      Customizations with = Customizations.builder().certificate(wanted).build();
      client.updateDistributionTenant(as(made).customizations(with).build());
      return Connection.PENDING;
    }
    boolean serves =
        tenant.domains().stream().allMatch(domain -> domain.status() == DomainStatus.ACTIVE);
    return serves ? Connection.READY : Connection.PENDING;
  }

  /** The tenant as it is: an update says all of it. */
  private static UpdateDistributionTenantRequest.Builder as(
      GetDistributionTenantByDomainResponse made) {
    DistributionTenant tenant = made.distributionTenant();
    return UpdateDistributionTenantRequest.builder()
        .id(tenant.id())
        .ifMatch(made.eTag())
        .distributionId(tenant.distributionId())
        .connectionGroupId(tenant.connectionGroupId())
        .customizations(tenant.customizations())
        .domains(
            tenant.domains().stream()
                .map(domain -> DomainItem.builder().domain(domain.domain()).build())
                .toList())
        .enabled(tenant.enabled());
  }
}
