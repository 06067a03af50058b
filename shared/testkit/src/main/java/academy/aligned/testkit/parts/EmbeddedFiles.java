package academy.aligned.testkit.parts;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Properties;
import java.util.Set;

/** s3proxy in this JVM over a folder: speaks S3, checks signatures, listens on loopback alone. */
public final class EmbeddedFiles implements AutoCloseable {
  public static final String IDENTITY = "local";
  public static final String CREDENTIAL = "local-secret";

  private final Object proxy;
  private final ClassLoader loader;
  private final Path folder;
  private final URI endpoint;

  private EmbeddedFiles(Object proxy, ClassLoader loader, Path folder, URI endpoint) {
    this.proxy = proxy;
    this.loader = loader;
    this.folder = folder;
    this.endpoint = endpoint;
  }

  /** A fresh store in a temporary folder on a free port. */
  public static EmbeddedFiles temporary() {
    try {
      return at(Files.createTempDirectory("aligned-files"), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What buckets keep of files that were replaced or deleted, as S3 does where versioning is on.
   *
   * @param folder on the same disk as the files
   */
  public record Versions(Path folder, InstantSource clock, Set<String> buckets) {}

  /** A store kept in the folder; port 0 takes a free one. */
  public static EmbeddedFiles at(Path folder, int port) {
    return at(folder, port, new Versions(folder, InstantSource.system(), Set.of()));
  }

  /** The same, with versions. */
  public static EmbeddedFiles at(Path folder, int port, Versions versions) {
    ClassLoader loader = IsolatedJars.of("s3proxy");
    return IsolatedJars.within(
        loader,
        () -> {
          Files.createDirectories(folder);
          Object proxy = build(loader, settings(folder, port), folder, versions);
          proxy.getClass().getMethod("start").invoke(proxy);
          Object bound = proxy.getClass().getMethod("getPort").invoke(proxy);
          return new EmbeddedFiles(proxy, loader, folder, URI.create("http://127.0.0.1:" + bound));
        });
  }

  /** The one store all tests of a JVM share: tell tests apart by bucket or by tenant. */
  public static EmbeddedFiles shared() {
    return Shared.FILES;
  }

  public URI endpoint() {
    return endpoint;
  }

  /** Makes the bucket if it is missing. */
  public EmbeddedFiles withBucket(String name) {
    try {
      Files.createDirectories(folder.resolve(name));
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    IsolatedJars.within(loader, () -> proxy.getClass().getMethod("stop").invoke(proxy));
  }

  private static Properties settings(Path folder, int port) {
    Properties p = new Properties();
    p.setProperty("s3proxy.endpoint", "http://127.0.0.1:" + port);
    p.setProperty("s3proxy.authorization", "aws-v2-or-v4");
    p.setProperty("s3proxy.identity", IDENTITY);
    p.setProperty("s3proxy.credential", CREDENTIAL);
    // The session token of a tenant's credentials is a header the proxy does not know.
    p.setProperty("s3proxy.ignore-unknown-headers", "true");
    p.setProperty("s3proxy.cors-allow-origins", "http://.*");
    p.setProperty("s3proxy.cors-allow-methods", "GET HEAD PUT POST");
    p.setProperty("s3proxy.cors-allow-headers", "*");
    p.setProperty("s3proxy.cors-exposed-headers", "ETag");
    p.setProperty("jclouds.provider", "filesystem-nio2");
    p.setProperty("jclouds.filesystem.basedir", folder.toAbsolutePath().toString());
    return p;
  }

  private static Object build(
      ClassLoader loader, Properties settings, Path folder, Versions versions)
      throws ReflectiveOperationException {
    Class<?> store = loader.loadClass("org.gaul.s3proxy.blobstore.BlobStore");
    Object blobs =
        loader
            .loadClass("org.gaul.s3proxy.BlobStores")
            .getMethod("create", String.class, Properties.class)
            .invoke(null, "filesystem-nio2", settings);
    Class<?> type = loader.loadClass("org.gaul.s3proxy.S3Proxy$Builder");
    Object builder = type.getMethod("fromProperties", Properties.class).invoke(null, settings);
    type.getMethod("blobStore", store)
        .invoke(builder, kept(loader, blobs, store, folder, versions));
    return type.getMethod("build").invoke(builder);
  }

  private static Object kept(
      ClassLoader loader, Object blobs, Class<?> store, Path folder, Versions versions)
      throws ReflectiveOperationException {
    return versions.buckets().isEmpty()
        ? blobs
        : loader
            .loadClass("academy.aligned.embedded.files.VersionedStore")
            .getConstructor(store, Path.class, Path.class, InstantSource.class, Set.class)
            .newInstance(blobs, folder, versions.folder(), versions.clock(), versions.buckets());
  }

  private static final class Shared {
    static final EmbeddedFiles FILES = temporary();
  }
}
