package academy.aligned.local.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import academy.aligned.kernel.door.EventDoor;
import academy.aligned.kernel.door.Handler;
import academy.aligned.kernel.door.HttpDoor;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Random;
import java.util.UUID;

/** What javac cannot forbid. */
@AnalyzeClasses(packages = "academy.aligned", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] CONTEXTS = {
    "academy.aligned.tenancy..",
    "academy.aligned.care..",
    "academy.aligned.academy..",
    "academy.aligned.commerce..",
    "academy.aligned.media..",
    "academy.aligned.notifications..",
    "academy.aligned.insights..",
    "academy.aligned.storefront.."
  };

  @ArchTest
  static final ArchRule nobody_but_the_kernel_declares_classes_in_its_packages =
      classes()
          .that()
          .resideInAPackage("academy.aligned.kernel..")
          .should(
              new ArchCondition<>("come from the kernel's own module") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  String from = type.getSource().orElseThrow().getUri().toString();
                  boolean own =
                      from.contains("/kernel/target/") || from.contains("kernel-1.0.0.jar");
                  events.add(new SimpleConditionEvent(type, own, type + " comes from " + from));
                }
              });

  @ArchTest
  static final ArchRule only_hosts_and_tests_drive_a_door =
      noClasses()
          .that(
              not(
                  resideInAnyPackage(
                      "academy.aligned.kernel.door..",
                      "academy.aligned.kernel.host..",
                      "academy.aligned.testkit..",
                      "academy.aligned.local..")))
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(HttpDoor.class, EventDoor.class);

  @ArchTest
  static final ArchRule contexts_know_nothing_of_each_other =
      slices()
          .matching(
              "academy.aligned.(tenancy|care|academy|commerce|media|notifications|insights|storefront)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule a_context_never_sees_the_database_or_the_file_store =
      noClasses()
          .that()
          .resideInAnyPackage(CONTEXTS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "software.amazon.awssdk.services.dynamodb..", "software.amazon.awssdk.services.s3..");

  @ArchTest
  static final ArchRule domain_code_knows_no_spring =
      noClasses()
          .that(resideInAnyPackage(CONTEXTS).and(not(simpleNameEndingWith("Lambda"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..");

  @ArchTest
  static final ArchRule what_is_shared_knows_no_context =
      noClasses()
          .that()
          .resideInAnyPackage(
              "academy.aligned.kernel..", "academy.aligned.storage..", "academy.aligned.testkit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CONTEXTS);

  @ArchTest
  static final ArchRule handlers_are_records_so_a_warm_function_keeps_nothing =
      classes()
          .that()
          .implement(Handler.class)
          .and()
          .resideInAnyPackage(CONTEXTS)
          .should()
          .beRecords();

  @ArchTest
  static final ArchRule time_and_chance_are_given_and_never_taken =
      noClasses()
          .that()
          .resideInAnyPackage(CONTEXTS)
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callConstructor(Random.class);

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses()
          .that(not(resideInAPackage("academy.aligned.local..")))
          .should()
          .haveNameMatching(".*(Manager|Helper|Utils?|Common|Impl|Dto)$");
}
