package uk.waymark.command.inspection;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.PUBLISHED;
import static uk.waymark.command.Leicestershire.SIF;
import static uk.waymark.command.Leicestershire.inspected;
import static uk.waymark.command.inspection.InspectionFixture.inspection;
import static uk.waymark.command.inspection.InspectionFixture.recorded;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.inspection.InspectionCommand.RecordJudgements;
import uk.waymark.command.inspection.InspectionCommand.RecordJudgements.GradeGiven;
import uk.waymark.events.inspection.AreaCode;
import uk.waymark.events.inspection.Grade;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.events.inspection.InspectionEvent.JudgementsRecorded;
import uk.waymark.events.inspection.InspectionKind;
import uk.waymark.events.inspection.Judgement;

class RecordJudgementsTest {
    private static final Grade REQUIRES_IMPROVEMENT = new Grade(3, "requires improvement");

    @ParameterizedTest
    @ValueSource(strings = {"requires improvement", "Requires Improvement", "ri", "adequate"})
    void a_grade_in_other_words_is_kept_as_the_framework_publishes_it(String words) {
        inspection()
                .given(inspected())
                .when(judge(sixAreas(words)))
                .expectEvents(judged(
                        judgement("overall"),
                        judgement("help-and-protection"),
                        judgement("looked-after"),
                        judgement("adoption"),
                        judgement("care-leavers"),
                        judgement("leadership")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSPECTION", "SHORT_INSPECTION"})
    void an_inspection_judges_every_area_or_says_why_not(String kind) {
        inspection()
                .given(recorded("OFSTED-ILACS-2018", InspectionKind.valueOf(kind)))
                .when(judge(grade("overall", "good"), grade("care", "good")))
                .expectException(rule(
                                "judgements",
                                "The impact of leaders on social work practice (leaders) is missing;"
                                        + " give its grade, or say in notJudged why it was not judged.")
                        .and(
                                Kind.RULE,
                                "judgements",
                                "The experiences and progress of children who need help and protection"
                                        + " (help-and-protection) is missing;"
                                        + " give its grade, or say in notJudged why it was not judged."));
    }

    @Test
    void an_area_may_be_not_judged_with_a_reason() {
        var reason = "Adoption had moved to a regional agency";
        inspection()
                .given(selfEvaluation())
                .when(judge(new GradeGiven(new AreaCode("adoption"), null, reason, null)))
                .expectEvents(judged(new Judgement(new AreaCode("adoption"), null, reason, null)));
    }

    @Test
    void a_self_evaluation_predicts_only_some_grades() {
        inspection()
                .given(selfEvaluation())
                .when(judge(grade("overall", "ri")))
                .expectEvents(judged(judgement("overall")));
    }

    @Test
    void a_self_evaluation_predicts_at_least_one_grade() {
        inspection()
                .given(selfEvaluation())
                .when(judge())
                .expectException(rule("judgements", "Judge at least one area."));
    }

    @Test
    void a_visit_that_ends_in_a_letter_gives_no_grades() {
        inspection()
                .given(recorded("OFSTED-FOCUSED-VISIT", InspectionKind.FOCUSED_VISIT))
                .when(judge(grade("overall", "good")))
                .expectException(
                        rule("judgements", "OFSTED-FOCUSED-VISIT gives no grades; record what it says as findings."));
    }

    @Test
    void the_framework_has_the_area_and_the_grade() {
        inspection()
                .given(selfEvaluation())
                .when(judge(grade("leaders", "good"), grade("overall", "splendid")))
                .expectException(rule(
                                "judgements[0].area",
                                "OFSTED-SIF-2013 has no area leaders; it has overall, help-and-protection,"
                                        + " looked-after, adoption, care-leavers, leadership.")
                        .allowing(
                                "overall",
                                "help-and-protection",
                                "looked-after",
                                "adoption",
                                "care-leavers",
                                "leadership")
                        .and(
                                Kind.RULE,
                                "judgements[1].grade",
                                "OFSTED-SIF-2013 has no grade “splendid”; it has outstanding, good,"
                                        + " requires improvement, inadequate.")
                        .allowing("outstanding", "good", "requires improvement", "inadequate"));
    }

    @Test
    void an_area_is_judged_once() {
        inspection()
                .given(selfEvaluation())
                .when(judge(grade("overall", "good"), grade("overall", "inadequate")))
                .expectException(rule("judgements[1].area", "overall is judged twice; judge it once."));
    }

    @Test
    void an_area_has_either_a_grade_or_a_reason_why_not() {
        inspection()
                .given(selfEvaluation())
                .when(judge(
                        new GradeGiven(new AreaCode("overall"), null, null, null),
                        new GradeGiven(new AreaCode("adoption"), "good", "It had moved", null)))
                .expectException(rule(
                                "judgements[0].grade",
                                "Give the grade of overall, or say in notJudged why it was not judged.")
                        .and(
                                Kind.RULE,
                                "judgements[1].notJudged",
                                "adoption cannot both have a grade and be not judged; leave one out."));
    }

    @Test
    void judgements_are_given_once() {
        inspection()
                .given(selfEvaluation(), judged(judgement("overall")))
                .when(judge(grade("overall", "good")))
                .expectException(
                        conflict("judgements", "The judgements were recorded as of 2017-02-13; they are given once."));
    }

    private static GradeGiven[] sixAreas(String words) {
        return Stream.of("overall", "help-and-protection", "looked-after", "adoption", "care-leavers", "leadership")
                .map(area -> grade(area, words))
                .toArray(GradeGiven[]::new);
    }

    private static GradeGiven grade(String area, @Nullable String words) {
        return new GradeGiven(new AreaCode(area), words, null, null);
    }

    private static Judgement judgement(String area) {
        return new Judgement(new AreaCode(area), REQUIRES_IMPROVEMENT, null, null);
    }

    private static RecordJudgements judge(GradeGiven... grades) {
        return new RecordJudgements(LEICESTERSHIRE, SIF, List.of(grades), PUBLISHED);
    }

    private static JudgementsRecorded judged(Judgement... judgements) {
        return new JudgementsRecorded(LEICESTERSHIRE, SIF, List.of(judgements), PUBLISHED);
    }

    private static InspectionRecorded selfEvaluation() {
        return recorded("OFSTED-SIF-2013", InspectionKind.SELF_EVALUATION);
    }
}
