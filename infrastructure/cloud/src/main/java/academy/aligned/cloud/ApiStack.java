package academy.aligned.cloud;

import academy.aligned.cloud.Contexts.Deployed;
import academy.aligned.cloud.check.Accepted;
import academy.aligned.cloud.function.Fleet;
import academy.aligned.kernel.door.Surface.Route;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.aws_apigatewayv2_authorizers.HttpJwtAuthorizer;
import software.amazon.awscdk.aws_apigatewayv2_integrations.HttpLambdaIntegration;
import software.amazon.awscdk.services.apigatewayv2.AddRoutesOptions;
import software.amazon.awscdk.services.apigatewayv2.CfnStage;
import software.amazon.awscdk.services.apigatewayv2.CfnStage.AccessLogSettingsProperty;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.apigatewayv2.HttpMethod;
import software.amazon.awscdk.services.apigatewayv2.HttpRoute;
import software.amazon.awscdk.services.apigatewayv2.HttpStage;
import software.amazon.awscdk.services.apigatewayv2.ThrottleSettings;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/** The functions that answer, behind one HTTP API whose routes are read off the surfaces. */
public final class ApiStack extends Stack {
  private static final String CALLS =
      """
      {"requestId": "$context.requestId", "at": "$context.requestTime", \
      "route": "$context.routeKey", "status": "$context.status", \
      "ms": "$context.responseLatency", "error": "$context.integrationErrorMessage"}""";

  private final HttpApi api;
  private final HttpJwtAuthorizer signedIn;

  ApiStack(Construct scope, String id, StackProps props, Estate estate) {
    super(scope, id, props);
    this.api =
        HttpApi.Builder.create(this, "Http")
            .apiName(estate.name("api"))
            .createDefaultStage(false)
            .build();
    HttpStage stage =
        HttpStage.Builder.create(this, "Stage")
            .httpApi(api)
            .stageName("$default")
            .autoDeploy(true)
            .throttle(ThrottleSettings.builder().rateLimit(2000).burstLimit(4000).build())
            .build();
    ((CfnStage) stage.getNode().getDefaultChild()).setAccessLogSettings(calls(estate));
    this.signedIn =
        HttpJwtAuthorizer.Builder.create("SignedIn", estate.identity().issuer())
            .jwtAudience(List.of(estate.identity().client().getUserPoolClientId()))
            .build();
    Fleet fleet = new Fleet(this, "api", estate);
    Contexts.ALL.functions().stream()
        .filter(Deployed::answers)
        .forEach(function -> answer(function, fleet));
  }

  /** Which route, how it ended, how long it took: no path, since ids are in it, and no address. */
  private AccessLogSettingsProperty calls(Estate estate) {
    var log =
        LogGroup.Builder.create(this, "CallsLog")
            .logGroupName("/aligned/" + estate.setting().stage() + "/calls")
            .retention(RetentionDays.THREE_MONTHS)
            .build();
    return AccessLogSettingsProperty.builder()
        .destinationArn(log.getLogGroupArn())
        .format(CALLS)
        .build();
  }

  String apiId() {
    return api.getApiId();
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
        .forEach(route -> add(route, integration));
  }

  private void add(Route<?, ?, ?, ?> route, HttpLambdaIntegration integration) {
    List<HttpRoute> added = api.addRoutes(options(route, integration));
    if (!route.who().needsAccount()) {
      String who = "Open to visitors, or signed by who sends it: the door of the function asks.";
      added.forEach(open -> Accepted.at(open, "APIG4", who));
    }
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
