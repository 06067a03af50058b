package academy.aligned.cloud.edge;

import academy.aligned.cloud.Estate;
import academy.aligned.cloud.Setting;
import academy.aligned.cloud.check.Accepted;
import academy.aligned.cloud.data.DataStack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.cloudfront.AllowedMethods;
import software.amazon.awscdk.services.cloudfront.BehaviorOptions;
import software.amazon.awscdk.services.cloudfront.CachePolicy;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.cloudfront.FunctionAssociation;
import software.amazon.awscdk.services.cloudfront.HttpVersion;
import software.amazon.awscdk.services.cloudfront.IOrigin;
import software.amazon.awscdk.services.cloudfront.KeyGroup;
import software.amazon.awscdk.services.cloudfront.OriginRequestPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersPolicy;
import software.amazon.awscdk.services.cloudfront.SecurityPolicyProtocol;
import software.amazon.awscdk.services.cloudfront.ViewerProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.origins.HttpOrigin;
import software.amazon.awscdk.services.cloudfront.origins.S3BucketOrigin;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketAttributes;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.Construct;

/** Static files, media and the API on every host below the platform's domain. */
public final class EdgeStack extends Stack {
  private static final List<String> BRANDED =
      List.of(
          "/brand/*",
          "/config.json",
          "/manifest.webmanifest",
          "/theme*",
          "/icons/*",
          "/favicon.png");

  /** What functions write for the public; the files say themselves how long they may be kept. */
  private static final List<String> PAGES =
      List.of(
          "/courses*",
          "/bundles*",
          "/plans*",
          "/for/*",
          "/verify/*",
          "/assets/pages*",
          "/sitemap.xml",
          "/robots.txt");

  private final Setting setting;
  private final ResponseHeadersPolicy headers;
  private final HostFunctions hosts;
  private final CustomDomains domains;

  public EdgeStack(
      Construct scope, String id, StackProps props, Estate estate, String api, EdgeCertStack cert) {
    super(scope, id, props);
    this.setting = estate.setting();
    this.headers =
        Headers.create(this, "https://" + estate.data().media().getBucketRegionalDomainName());
    this.hosts = new HostFunctions(this, setting);
    Annotations.of(this)
        .acknowledgeWarning(
            "@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac",
            "The buckets' own policies let this account's distributions in.");
    Map<String, BehaviorOptions> behaviors = behaviors(estate.data(), api);
    BehaviorOptions pages = files(bucket("Shells", estate.data().shells()), hosts.pages());
    Distribution ours =
        like("Hosts", behaviors, pages, estate.data(), cert)
            .comment("The platform's domain and all below it")
            .domainNames(List.of(setting.domain(), "*." + setting.domain()))
            .build();
    Addresses.create(this, setting, cert.zone(), ours);
    this.domains =
        CustomDomains.create(this, setting, like("Domains", behaviors, pages, estate.data(), cert));
    List.of(ours, domains.made()).forEach(EdgeStack::accept);
  }

  /** Where the edge looks up whose a host is. */
  public String tenants() {
    return hosts.tenants();
  }

  public CustomDomains domains() {
    return domains;
  }

  private Distribution.Builder like(
      String id,
      Map<String, BehaviorOptions> behaviors,
      BehaviorOptions pages,
      DataStack data,
      EdgeCertStack cert) {
    return Distribution.Builder.create(this, id)
        .certificate(cert.certificate())
        .webAclId(cert.firewall())
        .minimumProtocolVersion(SecurityPolicyProtocol.TLS_V1_2_2021)
        .httpVersion(HttpVersion.HTTP2_AND_3)
        .enableLogging(true)
        .logBucket(data.logs())
        .logFilePrefix("edge/" + id.toLowerCase(Locale.ROOT) + "/")
        .logIncludesCookies(false)
        .defaultBehavior(pages)
        .additionalBehaviors(behaviors);
  }

  private static void accept(Distribution distribution) {
    Accepted.at(
        distribution, "CFR1", "Patients travel: no country is shut out of her own practice.");
  }

  private Map<String, BehaviorOptions> behaviors(DataStack data, String api) {
    IOrigin sites = bucket("Sites", data.sites());
    IOrigin shells = bucket("Library", data.shells());
    Map<String, BehaviorOptions> behaviors = new LinkedHashMap<>();
    behaviors.put("/api/*", calls(api));
    behaviors.put("/media/*", media(data));
    behaviors.put("/library/*", files(shells, List.of()));
    BRANDED.forEach(path -> behaviors.put(path, files(sites, hosts.brand())));
    PAGES.forEach(path -> behaviors.put(path, files(sites, hosts.site())));
    return behaviors;
  }

  private BehaviorOptions calls(String api) {
    return BehaviorOptions.builder()
        .origin(new HttpOrigin(api))
        .allowedMethods(AllowedMethods.ALLOW_ALL)
        .cachePolicy(CachePolicy.CACHING_DISABLED)
        .originRequestPolicy(OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER)
        .viewerProtocolPolicy(ViewerProtocolPolicy.HTTPS_ONLY)
        .responseHeadersPolicy(headers)
        .functionAssociations(hosts.api())
        .build();
  }

  /** The signature is checked before the function takes the first part of the path away. */
  private BehaviorOptions media(DataStack data) {
    KeyGroup keys =
        KeyGroup.Builder.create(this, "PlaybackKeys").items(data.playbackKeys()).build();
    return BehaviorOptions.builder()
        .origin(bucket("Media", data.media()))
        .trustedKeyGroups(List.of(keys))
        .viewerProtocolPolicy(ViewerProtocolPolicy.HTTPS_ONLY)
        .responseHeadersPolicy(headers)
        .functionAssociations(hosts.media())
        .build();
  }

  private BehaviorOptions files(IOrigin origin, List<FunctionAssociation> functions) {
    return BehaviorOptions.builder()
        .origin(origin)
        .compress(true)
        .viewerProtocolPolicy(ViewerProtocolPolicy.REDIRECT_TO_HTTPS)
        .responseHeadersPolicy(headers)
        .functionAssociations(functions)
        .build();
  }

  /**
   * Known by its attributes alone: the bucket's own policy lets this account's distributions in.
   */
  private IOrigin bucket(String id, Bucket bucket) {
    IBucket known =
        Bucket.fromBucketAttributes(
            this,
            id,
            BucketAttributes.builder()
                .bucketName(bucket.getBucketName())
                .bucketRegionalDomainName(bucket.getBucketRegionalDomainName())
                .build());
    return S3BucketOrigin.withOriginAccessControl(known);
  }
}
