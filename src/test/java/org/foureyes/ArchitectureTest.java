package org.foureyes;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the design says about who may use what, checked over the compiled classes. */
class ArchitectureTest {
  private static final String UI = "org.foureyes.ui..";
  private static final int MOST_COMMON_TYPES = 8;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.foureyes");

  private static final DescribedPredicate<JavaClass> REPOSITORY =
      DescribedPredicate.describe(
          "repository", type -> type.isAssignableTo(Repository.class) && type.isInterface());

  @Test
  void modulesUseOnlyWhatTheyMay() {
    ApplicationModules.of(Application.class).verify();
  }

  @Test
  void onlyTheInterfaceKnowsVaadin() {
    noClasses()
        .that()
        .resideOutsideOfPackage(UI)
        .and()
        .doNotBelongToAnyOf(Application.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vaadin..")
        .check(CLASSES);
  }

  @Test
  void theInterfaceNeverSeesStorage() {
    noClasses()
        .that()
        .resideInAPackage(UI)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..")
        .orShould()
        .dependOnClassesThat()
        .areAnnotatedWith(Entity.class)
        .orShould()
        .dependOnClassesThat(REPOSITORY)
        .check(CLASSES);
  }

  @Test
  void entitiesRepositoriesAndViewsStayInTheirPackage() {
    noClasses()
        .that()
        .areAnnotatedWith(Entity.class)
        .or(REPOSITORY)
        .or()
        .areAnnotatedWith(Route.class)
        .should()
        .bePublic()
        .check(CLASSES);
  }

  @Test
  void nothingIsInjectedIntoFields() {
    noFields()
        .should()
        .beAnnotatedWith(Autowired.class)
        .orShould()
        .beAnnotatedWith(Value.class)
        .orShould()
        .beAnnotatedWith("jakarta.inject.Inject")
        .orShould()
        .beAnnotatedWith("jakarta.annotation.Resource")
        .check(CLASSES);
  }

  @Test
  void everyPublicServiceMethodSaysWhoMayCallIt() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Service.class)
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(haveAnAccessRule())
        .check(CLASSES);
  }

  @Test
  void everyViewSaysWhoMaySeeIt() {
    classes()
        .that()
        .areAnnotatedWith(Route.class)
        .should()
        .beAnnotatedWith(RolesAllowed.class)
        .orShould(beAnnotatedWith(PermitAll.class))
        .orShould(beAnnotatedWith(AnonymousAllowed.class))
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    for (JavaClass type : CLASSES) {
      assertThat(type.getPackage().isAnnotatedWith(NullMarked.class))
          .as("%s is @NullMarked", type.getPackageName())
          .isTrue();
    }
  }

  @Test
  void whatIsCommonStaysSmall() {
    JavaPackage common = CLASSES.getPackage("org.foureyes.common");
    assertThat(common.getClasses().stream().filter(ArchitectureTest::isTopLevel))
        .hasSizeLessThanOrEqualTo(MOST_COMMON_TYPES);
  }

  private static boolean isTopLevel(JavaClass type) {
    return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
  }

  private static ArchCondition<JavaMethod> haveAnAccessRule() {
    return new ArchCondition<>("have @PreAuthorize, or their class has it") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean ruled =
            method.isAnnotatedWith(PreAuthorize.class)
                || method.getOwner().isAnnotatedWith(PreAuthorize.class)
                || method.getModifiers().contains(JavaModifier.STATIC)
                || method.getModifiers().contains(JavaModifier.SYNTHETIC);
        if (!ruled) {
          events.add(
              SimpleConditionEvent.violated(method, method.getFullName() + " has no access rule"));
        }
      }
    };
  }
}
