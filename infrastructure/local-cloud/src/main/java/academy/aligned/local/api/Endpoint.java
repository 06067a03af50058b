package academy.aligned.local.api;

import academy.aligned.kernel.door.Surface.Route;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.function.Function;

/** A route of a surface and the function behind it. */
public record Endpoint(
    Route<?, ?, ?, ?> route, Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function) {}
