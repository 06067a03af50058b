package academy.aligned.testkit.parts;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** DynamoDB Local in this JVM, reachable on the loopback address alone. */
public final class EmbeddedDynamo implements AutoCloseable {
  private static final String PACKAGE = "software.amazon.dynamodb.services.local.";

  private final Object proxy;
  private final ClassLoader loader;
  private final URI endpoint;

  private EmbeddedDynamo(Object proxy, ClassLoader loader, URI endpoint) {
    this.proxy = proxy;
    this.loader = loader;
    this.endpoint = endpoint;
  }

  /** A fresh, empty store on a free port. */
  public static EmbeddedDynamo inMemory() {
    return start(List.of("-inMemory"), 0);
  }

  /** A store kept in the folder; port 0 takes a free one. */
  public static EmbeddedDynamo at(Path folder, int port) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot create " + folder, e);
    }
    return start(List.of("-dbPath", folder.toString()), port);
  }

  /** The one store all tests of a JVM share: tell tests apart by tenant or by table. */
  public static EmbeddedDynamo shared() {
    return Shared.DYNAMO;
  }

  public URI endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    IsolatedJars.within(loader, () -> proxy.getClass().getMethod("stop").invoke(proxy));
  }

  private static EmbeddedDynamo start(List<String> mode, int port) {
    ClassLoader loader = IsolatedJars.of("dynamodb-local");
    return IsolatedJars.within(
        loader,
        () -> {
          Object proxy = create(loader, mode);
          Object connector = loopback(proxy, port);
          proxy.getClass().getMethod("start").invoke(proxy);
          Object bound = connector.getClass().getMethod("getLocalPort").invoke(connector);
          return new EmbeddedDynamo(proxy, loader, URI.create("http://127.0.0.1:" + bound));
        });
  }

  private static Object create(ClassLoader loader, List<String> mode)
      throws ReflectiveOperationException {
    List<String> always = List.of("-sharedDb", "-disableTelemetry", "-port", "8000");
    String[] args = Stream.concat(mode.stream(), always.stream()).toArray(String[]::new);
    return loader
        .loadClass(PACKAGE + "main.ServerRunner")
        .getMethod("createServerFromCommandLineArgs", String[].class)
        .invoke(null, (Object) args);
  }

  /** The engine has no option for the address and would listen on every interface. */
  private static Object loopback(Object proxy, int port) throws ReflectiveOperationException {
    Field field = proxy.getClass().getDeclaredField("server");
    field.setAccessible(true);
    Object server = field.get(proxy);
    Object connector = Array.get(server.getClass().getMethod("getConnectors").invoke(server), 0);
    connector.getClass().getMethod("setHost", String.class).invoke(connector, "127.0.0.1");
    connector.getClass().getMethod("setPort", int.class).invoke(connector, port);
    return connector;
  }

  private static final class Shared {
    static final EmbeddedDynamo DYNAMO = inMemory();
  }
}
