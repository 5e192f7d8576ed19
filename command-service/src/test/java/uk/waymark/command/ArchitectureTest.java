package uk.waymark.command;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "uk.waymark", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] DECIDING = {
        "uk.waymark.command.authority..",
        "uk.waymark.command.body..",
        "uk.waymark.command.inspection..",
        "uk.waymark.command.plan..",
        "uk.waymark.command.action..",
        "uk.waymark.command.minute..",
        "uk.waymark.command.followup..",
        "uk.waymark.command.measure..",
        "uk.waymark.command.statement.."
    };

    @ArchTest
    static final ArchRule aggregates_are_seen_by_their_own_package_only =
            classes().that().areAnnotatedWith(Aggregate.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule controllers_are_seen_by_their_own_package_only =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule who_decides_does_not_ask_the_time = noClasses()
            .that()
            .resideInAnyPackage(DECIDING)
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time")))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule who_decides_knows_neither_the_entry_nor_the_store = noClasses()
            .that()
            .resideInAnyPackage(DECIDING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "uk.waymark.command.entry..",
                    "uk.waymark.command.ledger..",
                    "uk.waymark.command.feed..",
                    "uk.waymark.command.reading..",
                    "org.springframework.web..",
                    "org.springframework.jdbc..",
                    "java.sql..",
                    "org.slf4j..");

    @ArchTest
    static final ArchRule concepts_do_not_turn_in_circles =
            slices().matching("uk.waymark.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_service_knows_of_the_others_only_what_can_happen = classes()
            .that()
            .resideInAPackage("uk.waymark.command..")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("uk.waymark.."))
                    .or(resideInAnyPackage(
                            "uk.waymark.command..",
                            "uk.waymark.access..",
                            "uk.waymark.events..",
                            "uk.waymark.process..")));
}
