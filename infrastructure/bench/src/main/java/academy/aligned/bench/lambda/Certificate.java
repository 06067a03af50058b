package academy.aligned.bench.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for localhost, made anew for each bench and trusted by what it starts. */
public record Certificate(Path store) {
  private static final String PASSWORD = "of no worth";

  public static Certificate in(Path folder) throws IOException, InterruptedException {
    Path store = folder.resolve("localhost.p12");
    Files.deleteIfExists(store);
    Process made =
        new ProcessBuilder(command(store))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    if (made.waitFor() != 0) {
      throw new IOException("keytool made no certificate; see keytool.log");
    }
    return new Certificate(store);
  }

  private static List<String> command(Path store) {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    return Stream.of(
            List.of(keytool, "-genkeypair", "-alias", "edge", "-keyalg", "EC", "-validity", "2"),
            List.of("-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1"),
            List.of("-storetype", "PKCS12", "-keystore", store.toString()),
            List.of("-storepass", PASSWORD))
        .flatMap(List::stream)
        .toList();
  }

  SSLContext context() throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  /** What makes a JVM trust it. */
  public List<String> flags() {
    return List.of(
        "-Djavax.net.ssl.trustStore=" + store, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
  }
}
