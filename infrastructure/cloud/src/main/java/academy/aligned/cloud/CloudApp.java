package academy.aligned.cloud;

import academy.aligned.cloud.check.Inventory;
import academy.aligned.cloud.check.Verdict;
import academy.aligned.cloud.function.Jars;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Validations;

/** Writes the CloudFormation templates of the whole platform; needs no network. */
public final class CloudApp {
  private CloudApp() {}

  public static void main(String[] args) {
    Path root = Path.of(System.getProperty("aligned.root", ""));
    Path output = root.resolve("cdk.out");
    String account = System.getenv("CDK_DEFAULT_ACCOUNT");
    Whereabouts here = new Whereabouts(root, output, account);
    Verdict verdict = Verdict.on(app(here, Setting.all(root), new Jars.Built(root)), output);
    System.out.print(Inventory.of(output).table());
    System.out.print(verdict.told());
    System.exit(verdict.holds() ? 0 : 1);
  }

  /** Where the project is, where templates go, and the account that they are for, or any. */
  public record Whereabouts(Path root, Path output, @Nullable String account) {}

  /** The app as {@code cdk.json} at the root configures it, with the functions' code from jars. */
  public static App app(Whereabouts here, List<Setting> stages, Jars jars) {
    App app =
        new App(
            AppProps.builder()
                .context(Setting.flags(here.root()))
                .outdir(here.output().toString())
                .build());
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    stages.forEach(stage -> new Platform(app, stage, here.account(), jars));
    return app;
  }
}
