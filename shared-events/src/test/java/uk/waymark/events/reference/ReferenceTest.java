package uk.waymark.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import uk.waymark.events.inspection.AreaCode;
import uk.waymark.events.inspection.Framework;
import uk.waymark.events.inspection.FrameworkCode;
import uk.waymark.events.inspection.Grade;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.RatingScheme;
import uk.waymark.events.rating.SchemeCode;

class ReferenceTest {
    static final Reference REFERENCE = Reference.shipped();
    static final List<Framework> FRAMEWORKS = REFERENCE.frameworks();
    static final List<RatingScheme> SCHEMES = REFERENCE.ratingSchemes();

    @ParameterizedTest
    @CsvSource({"frameworks", "rating-schemes"})
    void every_file_is_read_and_holds_the_code_that_names_it(String folder) {
        var codes = folder.equals("frameworks") ? REFERENCE.frameworkCodes() : REFERENCE.ratingSchemeCodes();

        assertThat(Path.of("src/main/resources/reference", folder))
                .isDirectoryNotContaining(
                        file -> !codes.contains(file.getFileName().toString().replace(".json", "")));
    }

    @ParameterizedTest
    @FieldSource("FRAMEWORKS")
    void an_area_is_part_of_an_area_of_the_same_framework(Framework framework) {
        assertThat(framework.areas())
                .allMatch(area -> area.parent() == null || framework.has(area.parent()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("FRAMEWORKS")
    void grades_are_ranked_from_the_best_without_gaps(Framework framework) {
        assertThat(framework.grades().stream().map(Framework.GradeWords::rank))
                .containsExactlyElementsOf(oneTo(framework.grades().size()));
        assertThat(framework.grades()).allMatch(grade -> isUnambiguous(framework, grade));
        assertThat(framework.grades().isEmpty()).isEqualTo(!framework.isGraded());
    }

    @ParameterizedTest
    @FieldSource("FRAMEWORKS")
    void a_framework_says_what_may_be_done_and_found_under_it(Framework framework) {
        assertThat(framework.kinds()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(framework.findingKinds()).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "OFSTED-SIF-2013, 2013-10-31, false",
        "OFSTED-SIF-2013, 2013-11-01, true",
        "OFSTED-SIF-2013, 2016-11-14, true",
        "OFSTED-SIF-2013, 2018-04-01, false",
        "OFSTED-ILACS-2018, 2017-12-31, false",
        "OFSTED-ILACS-2018, 2018-01-01, true",
        "OFSTED-ILACS-2018, 2022-12-31, true",
        "OFSTED-ILACS-2018, 2023-01-01, false",
        "OFSTED-FOCUSED-VISIT, 2018-10-10, true",
        "OFSTED-FOCUSED-VISIT, 2026-11-22, true",
    })
    void a_framework_holds_from_its_first_to_its_last_day(FrameworkCode code, LocalDate day, boolean valid) {
        assertThat(framework(code).isValidOn(day)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "OFSTED-SIF-2013, Requires Improvement, 3, requires improvement",
        "OFSTED-SIF-2013, requires improvement to be good, 3, requires improvement",
        "OFSTED-SIF-2013, ' adequate ', 3, requires improvement",
        "OFSTED-ILACS-2018, RI, 3, requires improvement to be good",
        "OFSTED-ILACS-2018, requires improvement, 3, requires improvement to be good",
        "OFSTED-ILACS-2018, Outstanding, 1, outstanding",
    })
    void a_grade_is_known_by_the_words_that_people_use(FrameworkCode code, String words, int rank, String label) {
        assertThat(framework(code).grade(words)).contains(new Grade(rank, label));
    }

    @Test
    void words_that_are_no_grade_of_the_framework_are_none() {
        assertThat(framework(new FrameworkCode("OFSTED-SIF-2013")).grade("satisfactory"))
                .isEmpty();
        assertThat(framework(new FrameworkCode("OFSTED-FOCUSED-VISIT")).grade("good"))
                .isEmpty();
        assertThat(framework(new FrameworkCode("OFSTED-FOCUSED-VISIT")).has(new AreaCode("overall")))
                .isFalse();
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void the_ratings_of_a_scheme_rise_from_the_worst_and_only_the_last_may_end_it(RatingScheme scheme) {
        var ratings = scheme.ratings();

        assertThat(ratings.stream().map(RatingScheme.Rating::order)).containsExactlyElementsOf(oneTo(ratings.size()));
        assertThat(scheme.codes()).doesNotHaveDuplicates();
        assertThat(ratings.subList(0, ratings.size() - 1)).noneMatch(RatingScheme.Rating::terminal);
        assertThat(ratings).allMatch(rating -> !rating.terminal() || rating.needsEvidence());
    }

    @Test
    void blue_ends_the_rating_of_an_action_and_green_does_not() {
        var brag = REFERENCE.ratingScheme(new SchemeCode("BRAG-4")).orElseThrow();
        var rag = REFERENCE.ratingScheme(new SchemeCode("RAG-3")).orElseThrow();

        assertThat(brag.rating(new RatingCode("BLUE")).orElseThrow().terminal()).isTrue();
        assertThat(brag.rating(new RatingCode("GREEN")).orElseThrow().terminal())
                .isFalse();
        assertThat(rag.rating(new RatingCode("BLUE"))).isEmpty();
        assertThat(rag.codes()).containsExactly("RED", "AMBER", "GREEN");
    }

    private static Framework framework(FrameworkCode code) {
        return REFERENCE.framework(code).orElseThrow();
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static boolean isUnambiguous(Framework framework, Framework.GradeWords grade) {
        var called = new Grade(grade.rank(), grade.label());
        return grade.aliases().stream().allMatch(alias -> framework.grade(alias).equals(Optional.of(called)));
    }

    @ParameterizedTest
    @FieldSource("FRAMEWORKS")
    void a_framework_grades_its_own_areas_and_no_others(Framework framework) {
        assertThat(framework.areas()).allMatch(area -> framework.has(area.code()));
        assertThat(framework.has(new AreaCode("no-such-area"))).isFalse();
    }
}
