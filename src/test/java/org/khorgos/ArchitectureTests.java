package org.khorgos;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.khorgos.access.Requires;
import org.khorgos.base.Audited;
import org.khorgos.base.MovableClock;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the code, each as a sentence; the module borders themselves are kept by ModularityTests. */
@AnalyzeClasses(packages = "org.khorgos", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchRule only_workflow_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("org.khorgos.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule only_ui_knows_vaadin = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .and()
            .doNotHaveFullyQualifiedName(Application.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule nothing_depends_on_a_features_ui = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .and()
            .doNotHaveFullyQualifiedName(Application.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..ui..");

    @ArchTest
    static final ArchRule a_ui_depends_on_no_other_ui_than_its_own_and_the_shared_one =
            classes().that().resideInAPackage("..ui..").should(Conditions.useNoUiButTheirOwnAndTheSharedOne());

    @ArchTest
    static final ArchRule entities_and_repositories_stay_home = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule views_and_forms_are_package_private = noClasses()
            .that()
            .areAnnotatedWith(Route.class)
            .or(resideInAPackage("..ui..")
                    .and(not(resideInAPackage("org.khorgos.base.ui..")))
                    .and(simpleNameEndingWith("View")
                            .or(simpleNameEndingWith("Form"))
                            .or(simpleNameEndingWith("Dialog"))))
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule every_view_says_once_who_may_open_it =
            classes().that().areAnnotatedWith(Route.class).should(Conditions.haveExactlyOneAccessAnnotation());

    @ArchTest
    static final ArchRule services_are_transactional =
            classes().that().areAnnotatedWith(Service.class).should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule services_say_who_may_call = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(Conditions.sayWhoMayCall());

    @ArchTest
    static final ArchRule services_have_at_most_seven_public_methods =
            classes().that().areAnnotatedWith(Service.class).should(Conditions.haveAtMostPublicMethods(7));

    @ArchTest
    static final ArchRule what_requires_an_operation_takes_the_proposal_first =
            methods().that().areAnnotatedWith(Requires.class).should(Conditions.takeTheProposalFirst());

    @ArchTest
    static final ArchRule an_operation_is_required_of_services_only = methods()
            .that()
            .areAnnotatedWith(Requires.class)
            .should()
            .bePublic()
            .andShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Service.class);

    @ArchTest
    static final ArchRule no_service_opens_a_transaction_of_its_own = noMethods()
            .that()
            .areDeclaredInClassesThat(resideOutsideOfPackage("org.khorgos.audit.."))
            .should(Conditions.openATransactionOfTheirOwn());

    @ArchTest
    static final ArchRule no_class_opens_a_transaction_of_its_own = noClasses()
            .that()
            .resideOutsideOfPackage("org.khorgos.audit..")
            .should(Conditions.openATransactionOfTheirOwn());

    @ArchTest
    static final ArchRule delegates_are_thin = classes()
            .that()
            .areAssignableTo(JavaDelegate.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .notBePublic()
            .andShould(Conditions.haveAtMostFields(2))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_binary_money = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Float.class);

    @ArchTest
    static final ArchRule no_field_injection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule no_now_without_the_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(MovableClock.class.getName())
            .should()
            .callMethodWhere(Conditions.nowWithoutAClock());

    @ArchTest
    static final ArchRule nobody_makes_a_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(MovableClock.class.getName())
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule the_portfolio_never_writes = methods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("org.khorgos.portfolio.."))
            .should(Conditions.onlyRead())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_class_of_the_portfolio_writes = classes()
            .that()
            .resideInAPackage("org.khorgos.portfolio..")
            .should(Conditions.onlyRead())
            .andShould()
            .notBeAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule audited_facts_are_records =
            classes().that().implement(Audited.class).should().beRecords();

    @ArchTest
    static final ArchRule no_class_is_named_after_nothing =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Dto|Info|Impl|Data|Model)$");
}
