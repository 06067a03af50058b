package academy.aligned.assure.contract;

import academy.aligned.assure.contract.cloud.Target;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Where a target is known not to hold a contract, and in what. */
@Retention(RetentionPolicy.RUNTIME)
@java.lang.annotation.Target(ElementType.METHOD)
@interface Differs {
  Target[] at() default {Target.LOCALSTACK, Target.CONTAINER};

  String in();
}
