package academy.aligned.cloud;

import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.cloud.function.Fleet;
import academy.aligned.kernel.door.Surface.Route;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.aws_apigatewayv2_authorizers.HttpJwtAuthorizer;
import software.amazon.awscdk.aws_apigatewayv2_integrations.HttpLambdaIntegration;
import software.amazon.awscdk.services.apigatewayv2.AddRoutesOptions;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.apigatewayv2.HttpMethod;
import software.amazon.awscdk.services.apigatewayv2.HttpStage;
import software.amazon.awscdk.services.apigatewayv2.ThrottleSettings;
import software.constructs.Construct;

/** The functions that answer, behind one HTTP API whose routes are read off the surfaces. */
public final class ApiStack extends Stack {
  private final HttpApi api;
  private final HttpJwtAuthorizer signedIn;

  ApiStack(Construct scope, String id, StackProps props, Estate estate) {
    super(scope, id, props);
    this.api =
        HttpApi.Builder.create(this, "Http").apiName("aligned").createDefaultStage(false).build();
    HttpStage.Builder.create(this, "Stage")
        .httpApi(api)
        .stageName("$default")
        .autoDeploy(true)
        .throttle(ThrottleSettings.builder().rateLimit(2000).burstLimit(4000).build())
        .build();
    this.signedIn =
        HttpJwtAuthorizer.Builder.create("SignedIn", estate.identity().issuer())
            .jwtAudience(List.of(estate.identity().client().getUserPoolClientId()))
            .build();
    Fleet fleet = new Fleet(this, "api", estate);
    Contexts.ALL.functions().stream()
        .filter(Deployed::answers)
        .forEach(function -> answer(function, fleet));
  }

  /** Built from the id, since an endpoint that is split by {@code Fn::Split} fails validation. */
  String domainName() {
    return "%s.execute-api.%s.%s".formatted(api.getApiId(), getRegion(), getUrlSuffix());
  }

  private void answer(Deployed function, Fleet fleet) {
    var integration =
        HttpLambdaIntegration.Builder.create(function.name(), fleet.deploy(function))
            .scopePermissionToRoute(false)
            .build();
    function.surface().routes().stream()
        .filter(route -> route.function().equals(function.name()))
        .forEach(route -> api.addRoutes(options(route, integration)));
  }

  private AddRoutesOptions options(Route<?, ?, ?, ?> route, HttpLambdaIntegration integration) {
    var options =
        AddRoutesOptions.builder()
            .path(route.path().template())
            .methods(List.of(HttpMethod.valueOf(route.method().name())))
            .integration(integration);
    return route.who().needsAccount() ? options.authorizer(signedIn).build() : options.build();
  }
}
