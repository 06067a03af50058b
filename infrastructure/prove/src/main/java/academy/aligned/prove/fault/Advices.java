package academy.aligned.prove.fault;

import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.ids.UserId;
import academy.aligned.storage.directory.Directory;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner.Typing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The code that is woven into methods of the product; Byte Buddy copies it there. */
@SuppressWarnings("UnusedVariable") // what is assigned here is assigned in the method woven into
final class Advices {
  private Advices() {}

  static final class Anywhere {
    @Advice.OnMethodExit
    static void exit(
        @Advice.Argument(0) UserId user,
        @Advice.FieldValue("directory") Directory directory,
        @Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object standing) {
      standing = Effects.anywhere(directory, user, standing);
    }
  }

  static final class Everybody {
    @Advice.OnMethodExit
    static void exit(@Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object standing) {
      standing = Effects.anybody(standing, true);
    }
  }

  static final class Owners {
    @Advice.OnMethodExit
    static void exit(@Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object standing) {
      standing = Effects.anybody(standing, false);
    }
  }

  static final class Unscoped {
    @Advice.OnMethodEnter
    static void enter(
        @Advice.This Object partition,
        @Advice.Argument(value = 0, readOnly = false) TenantId tenant) {
      tenant = Effects.found(partition, tenant);
    }
  }

  static final class Answered {
    @Advice.OnMethodExit
    static void exit(
        @Advice.Argument(0) APIGatewayV2HTTPEvent event,
        @Advice.Return APIGatewayV2HTTPResponse response) {
      Effects.answered(event, response);
    }
  }

  static final class Forwarded {
    @Advice.OnMethodExit
    static void exit(
        @Advice.FieldValue("headers") Map<String, String> headers,
        @Advice.Return(readOnly = false) String host) {
      host = Effects.forwarded(headers, host);
    }
  }

  static final class TenantOfBody {
    @Advice.OnMethodExit
    static void exit(@Advice.Return(readOnly = false) String body) {
      body = Effects.tenantOf(body);
    }
  }

  static final class Asked {
    @Advice.OnMethodExit
    static void exit(@Advice.Return(readOnly = false) TenantId tenant) {
      tenant = Effects.asked(tenant);
    }
  }

  static final class Asks {
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(0) APIGatewayV2HTTPEvent event) {
      Effects.asks(event);
    }
  }

  static final class TagOfRequest {
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(value = 0, readOnly = false) TenantId tenant) {
      tenant = Effects.asked(tenant);
    }
  }

  static final class Yes {
    @Advice.OnMethodExit
    static void exit(@Advice.Return(readOnly = false) boolean holds) {
      holds = true;
    }
  }

  static final class No {
    @Advice.OnMethodExit
    static void exit(@Advice.Return(readOnly = false) boolean holds) {
      holds = false;
    }
  }

  /** The method does nothing. */
  static final class Skipped {
    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    static boolean enter() {
      return true;
    }
  }

  /** The method answers its second argument, unseen. */
  static final class Unseen {
    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    static boolean enter() {
      return true;
    }

    @Advice.OnMethodExit
    static void exit(
        @Advice.Argument(value = 1, typing = Typing.DYNAMIC) Object second,
        @Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object answer) {
      answer = second;
    }
  }

  static final class Cached {
    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    static @Nullable Object enter(
        @Advice.Argument(1) String table, @Advice.Argument(2) Map<String, ?> key) {
      return Effects.cached(table, key);
    }

    @Advice.OnMethodExit
    static void exit(
        @Advice.Enter @Nullable Object kept,
        @Advice.Argument(1) String table,
        @Advice.Argument(2) Map<String, ?> key,
        @Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object row) {
      if (kept == null) {
        Effects.cache(table, key, row);
      } else {
        row = kept;
      }
    }
  }

  static final class FirstPatient {
    @Advice.OnMethodExit
    static void exit(
        @Advice.This Object scope,
        @Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object patient) {
      patient = Effects.firstPatient(scope, patient);
    }
  }

  static final class SharedTag {
    @Advice.OnMethodExit
    static void exit(
        @Advice.Argument(0) APIGatewayV2HTTPEvent event,
        @Advice.Return APIGatewayV2HTTPResponse response) {
      Effects.shareTag(event, response);
    }
  }

  static final class Again {
    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    static @Nullable Object enter(@Advice.Argument(0) APIGatewayV2HTTPEvent event) {
      return Effects.again(event);
    }

    @Advice.OnMethodExit
    static void exit(
        @Advice.Enter @Nullable Object kept,
        @Advice.Argument(0) APIGatewayV2HTTPEvent event,
        @Advice.Return(readOnly = false) APIGatewayV2HTTPResponse response) {
      if (kept == null) {
        Effects.keep(event, response);
      } else {
        response = (APIGatewayV2HTTPResponse) kept;
      }
    }
  }

  static final class Telling {
    @Advice.OnMethodExit
    static void exit(
        @Advice.Argument(0) APIGatewayV2HTTPEvent event,
        @Advice.Return APIGatewayV2HTTPResponse response) {
      Effects.tell(event, response);
    }
  }

  static final class Led {
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(value = 0, readOnly = false) JsonNode detail) {
      detail = Effects.lead(detail);
    }
  }

  static final class Alike {
    @Advice.OnMethodExit
    static void exit(
        @Advice.Argument(0) String pattern,
        @Advice.Argument(1) String value,
        @Advice.Return(readOnly = false) boolean like) {
      like = like || Effects.beginsAlike(pattern, value);
    }
  }

  static final class OneFolder {
    @Advice.OnMethodExit
    static void exit(@Advice.Return(readOnly = false) String key) {
      key = Effects.folder(key);
    }
  }

  static final class NoFault {
    @Advice.OnMethodExit
    static void exit(
        @Advice.Return(readOnly = false, typing = Typing.DYNAMIC) @Nullable Object reason) {
      reason = null;
    }
  }
}
