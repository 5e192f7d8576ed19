package uk.waymark.signin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "uk.waymark", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule controllers_are_seen_by_their_own_package_only =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule concepts_do_not_turn_in_circles =
            slices().matching("uk.waymark.signin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_service_knows_of_councils_only_what_they_are_called = noClasses()
            .that()
            .resideInAPackage("uk.waymark.signin..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("uk.waymark.command..", "uk.waymark.query..", "uk.waymark.deploy.."));
}
