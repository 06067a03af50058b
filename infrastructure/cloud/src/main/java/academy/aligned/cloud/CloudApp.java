package academy.aligned.cloud;

import academy.aligned.cloud.data.DataStack;
import academy.aligned.cloud.edge.EdgeStack;
import academy.aligned.cloud.function.Jars;
import academy.aligned.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.Tags;

/** Writes the CloudFormation templates of the whole platform; needs no network. */
public final class CloudApp {
  private CloudApp() {}

  public static void main(String[] args) {
    Path root = Path.of(System.getProperty("aligned.root", ""));
    Path output = root.resolve("cdk.out");
    Whereabouts here = new Whereabouts(root, output, environment(root));
    app(here, new Jars.Built(root)).synth();
  }

  /** Where the project is, where templates go, and which account and region they are for. */
  public record Whereabouts(Path root, Path output, Environment environment) {}

  /** The app as {@code cdk.json} at the root configures it, with the functions' code from jars. */
  public static App app(Whereabouts here, Jars jars) {
    App app =
        new App(
            AppProps.builder()
                .context(flags(here.root()))
                .outdir(here.output().toString())
                .build());
    String domain = String.valueOf(app.getNode().tryGetContext("domain"));
    build(app, StackProps.builder().env(here.environment()).build(), jars, domain);
    return app;
  }

  private static void build(App app, StackProps props, Jars jars, String domain) {
    DataStack data = new DataStack(app, "Data", props, Contexts.ALL);
    IdentityStack identity = new IdentityStack(app, "Identity", props, domain);
    Estate estate = new Estate(data, identity, jars, domain);
    ApiStack api = new ApiStack(app, "Api", props, estate);
    new JobsStack(app, "Jobs", props, estate);
    new EdgeStack(app, "Edge", props, estate, api.domainName());
    Tags.of(app).add("platform", "aligned-academy");
  }

  /** The account that the CDK CLI names, or any; the region where the data is to stay. */
  private static Environment environment(Path root) {
    return Environment.builder()
        .account(System.getenv("CDK_DEFAULT_ACCOUNT"))
        .region(String.valueOf(flags(root).get("region")))
        .build();
  }

  private static Map<String, Object> flags(Path root) {
    try {
      var context =
          Json.TOLERANT.readTree(Files.readString(root.resolve("cdk.json"))).path("context");
      Map<String, Object> flags = new LinkedHashMap<>();
      context
          .properties()
          .forEach(
              flag ->
                  flags.put(
                      flag.getKey(), Json.TOLERANT.treeToValue(flag.getValue(), Object.class)));
      return flags;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
