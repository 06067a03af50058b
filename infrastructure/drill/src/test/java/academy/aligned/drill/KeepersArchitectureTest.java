package academy.aligned.drill;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The keepers' program stands beside the product: it knows rows and files, and no context. */
@AnalyzeClasses(packages = "academy.aligned", importOptions = ImportOption.DoNotIncludeTests.class)
class KeepersArchitectureTest {
  private static final String CUSTODY = "academy.aligned.custody..";

  @ArchTest
  static final ArchRule custody_knows_no_context_and_no_laptop =
      noClasses()
          .that()
          .resideInAPackage(CUSTODY)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "academy.aligned.tenancy..",
              "academy.aligned.care..",
              "academy.aligned.academy..",
              "academy.aligned.commerce..",
              "academy.aligned.media..",
              "academy.aligned.notifications..",
              "academy.aligned.insights..",
              "academy.aligned.storefront..",
              "academy.aligned.local..",
              "academy.aligned.testkit..",
              "academy.aligned.drill..",
              "org.springframework..");

  @ArchTest
  static final ArchRule nobody_but_drills_uses_custody =
      noClasses()
          .that()
          .resideOutsideOfPackages(CUSTODY, "academy.aligned.drill..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CUSTODY);

  @ArchTest
  static final ArchRule parts_of_custody_stand_in_one_order =
      slices().matching("academy.aligned.custody.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule clients_are_made_in_one_place =
      noClasses()
          .that()
          .resideInAPackage(CUSTODY)
          .and()
          .resideOutsideOfPackage("academy.aligned.custody.place..")
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("ClientBuilder");

  @ArchTest
  static final ArchRule a_refusal_is_told_and_never_extended =
      classes()
          .that()
          .haveSimpleName("Refused")
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
