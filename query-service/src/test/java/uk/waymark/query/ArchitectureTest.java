package uk.waymark.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.RestController;
import uk.waymark.query.feed.Projection;

@AnalyzeClasses(packages = "uk.waymark.query", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule concepts_have_no_cycles =
            slices().matching("uk.waymark.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule controllers_are_package_private =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule projections_are_package_private =
            classes().that().implement(Projection.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule the_services_share_the_events_and_nothing_else = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("uk.waymark.command..", "uk.waymark.deploy..");

    @ArchTest
    static final ArchRule only_configuration_makes_a_clock = noClasses()
            .that()
            .doNotHaveSimpleName("QueryService")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule projections_do_not_read_the_clock = noClasses()
            .that()
            .implement(Projection.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);
}
