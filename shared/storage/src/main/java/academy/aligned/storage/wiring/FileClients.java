package academy.aligned.storage.wiring;

import academy.aligned.storage.files.TenantFiles;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** The SDK's clients for files, apart from the database's, so that who keeps none loads none. */
record FileClients(S3Client s3, S3Presigner presigner) {

  static FileClients of(Stores.Cloud cloud) {
    return new FileClients(s3(cloud), presigner(cloud));
  }

  TenantFiles tenantFiles(TenantCredentials credentials, String bucket) {
    return new TenantFiles(s3, presigner, credentials, bucket);
  }

  /** No checksum of the SDK's own: an upload begun with one would ask browsers for one a part. */
  private static S3Client s3(Stores.Cloud cloud) {
    var builder =
        S3Client.builder()
            .region(cloud.region())
            .credentialsProvider(cloud.self())
            .httpClient(cloud.http())
            .forcePathStyle(cloud.files().isPresent())
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .overrideConfiguration(Stores.within(Budget.FILES, cloud));
    cloud.files().ifPresent(builder::endpointOverride);
    return builder.build();
  }

  private static S3Presigner presigner(Stores.Cloud cloud) {
    var builder =
        S3Presigner.builder()
            .region(cloud.region())
            .credentialsProvider(cloud.self())
            .serviceConfiguration(
                S3Configuration.builder()
                    .pathStyleAccessEnabled(cloud.files().isPresent())
                    .build());
    cloud.publicFiles().or(cloud::files).ifPresent(builder::endpointOverride);
    return builder.build();
  }
}
