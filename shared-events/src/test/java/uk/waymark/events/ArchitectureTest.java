package uk.waymark.events;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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

@AnalyzeClasses(packages = "uk.waymark.events", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule events_are_plain_records_of_immutable_things = classes()
            .that()
            .implement(WaymarkEvent.class)
            .and()
            .areNotInterfaces()
            .should(new BePlainRecords());

    @ArchTest
    static final ArchRule events_know_no_framework = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "org.apache.kafka..", "java.sql..");

    @ArchTest
    static final ArchRule events_do_not_ask_the_time = noClasses()
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time")))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule concepts_do_not_turn_in_circles =
            slices().matching("uk.waymark.events.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_package_says_what_it_is_and_is_null_marked =
            classes().that(resideInAPackage("uk.waymark.events..")).should(new LiveInNullMarkedPackages());
}
