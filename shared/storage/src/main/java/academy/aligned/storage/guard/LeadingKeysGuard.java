package academy.aligned.storage.guard;

import academy.aligned.storage.guard.RequestKeys.Access;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Stands where IAM stands: takes the keys out of every real request and lets the deployed policy
 * judge them by the session tags of the request's own credentials. A request without such
 * credentials may reach the directory and nothing else.
 */
public final class LeadingKeysGuard implements ExecutionInterceptor {
  private final Policy policy;
  private final String directory;
  private final Function<AwsCredentials, Map<String, String>> tags;

  public LeadingKeysGuard(
      Policy policy, String directory, Function<AwsCredentials, Map<String, String>> tags) {
    this.policy = policy;
    this.directory = directory;
    this.tags = tags;
  }

  @Override
  public void beforeMarshalling(Context.BeforeMarshalling context, ExecutionAttributes attributes) {
    if (context.request() instanceof DynamoDbRequest request) {
      Map<String, String> session = tags(request);
      for (Access access : RequestKeys.of(request)) {
        if (!allowed(access, session)) {
          throw denied(access);
        }
      }
    }
  }

  private boolean allowed(Access access, Map<String, String> session) {
    if (access.table().equals(directory) || access.table().startsWith(directory + "/")) {
      return session.isEmpty();
    }
    return policy.allows(
        new Policy.Request(
            "dynamodb:" + access.action(),
            "arn:aws:dynamodb:local:table/" + access.table(),
            access.keys().isEmpty()
                ? Map.of()
                : Map.of("dynamodb:LeadingKeys", List.copyOf(access.keys())),
            session));
  }

  private Map<String, String> tags(SdkRequest request) {
    return ((AwsRequest) request)
        .overrideConfiguration()
        .flatMap(AwsRequestOverrideConfiguration::credentialsProvider)
        .map(AwsCredentialsProvider::resolveCredentials)
        .map(tags)
        .orElse(Map.of());
  }

  private static DynamoDbException denied(Access access) {
    return (DynamoDbException)
        DynamoDbException.builder()
            .statusCode(400)
            .message(
                "AccessDeniedException: not authorized to perform dynamodb:%s on %s"
                    .formatted(access.action(), access.table()))
            .build();
  }
}
