package academy.aligned.custody.tenant;

import academy.aligned.custody.bundle.Line;
import academy.aligned.custody.bundle.Plain;
import academy.aligned.custody.place.Installation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The accounts of people in the user pool: what is known of them, and none of their secrets. */
public record People(Installation at) {
  public static final String ENTRY = "people.ndjson";
  private static final Set<String> TOLD =
      Set.of("email", "email_verified", "name", "given_name", "family_name", "locale", "zoneinfo");

  public Line line(String user, Map<String, AttributeValue> told) {
    String text =
        Plain.line(
            Map.of("user", AttributeValue.fromS(user), "attributes", AttributeValue.fromM(told)));
    return new Line(ENTRY, user, "", text);
  }

  /** What the pool tells of a person; what the directory remembers, where the pool has nobody. */
  public Map<String, AttributeValue> told(String user, Map<String, AttributeValue> remembered) {
    Map<String, AttributeValue> told = new HashMap<>(attributes(user));
    if (told.isEmpty()) {
      told.put("email", AttributeValue.fromS(Records.text(remembered, "email")));
      told.put("name", AttributeValue.fromS(Records.text(remembered, "name")));
    }
    return told;
  }

  private Map<String, AttributeValue> attributes(String user) {
    Map<String, AttributeValue> told = new HashMap<>();
    try {
      at
          .people()
          .adminGetUser(get -> get.userPoolId(at.pool()).username(user))
          .userAttributes()
          .stream()
          .filter(attribute -> TOLD.contains(attribute.name()))
          .forEach(
              attribute -> told.put(attribute.name(), AttributeValue.fromS(attribute.value())));
    } catch (UserNotFoundException gone) {
      return Map.of();
    }
    return told;
  }

  /** The account with this e-mail, made without a mail to her where there is none. */
  public String account(Map<String, AttributeValue> attributes) {
    String email = attributes.get("email").s();
    return find(email).orElseGet(() -> made(email, attributes));
  }

  private String made(String email, Map<String, AttributeValue> attributes) {
    List<AttributeType> told =
        attributes.entrySet().stream()
            .filter(attribute -> TOLD.contains(attribute.getKey()))
            .map(
                attribute ->
                    AttributeType.builder()
                        .name(attribute.getKey())
                        .value(attribute.getValue().s())
                        .build())
            .toList();
    try {
      return at.people()
          .adminCreateUser(
              create ->
                  create
                      .userPoolId(at.pool())
                      .username(email)
                      .messageAction(MessageActionType.SUPPRESS)
                      .userAttributes(told))
          .user()
          .username();
    } catch (UsernameExistsException faster) {
      return find(email).orElseThrow();
    }
  }

  private Optional<String> find(String email) {
    try {
      return Optional.of(
          at.people().adminGetUser(get -> get.userPoolId(at.pool()).username(email)).username());
    } catch (UserNotFoundException none) {
      return Optional.empty();
    }
  }

  public void delete(String user) {
    try {
      at.people().adminDeleteUser(delete -> delete.userPoolId(at.pool()).username(user));
    } catch (UserNotFoundException gone) {
      // Somebody was faster, or we were, before we were stopped.
      return;
    }
  }
}
