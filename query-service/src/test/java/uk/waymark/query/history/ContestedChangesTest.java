package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.plan.PlanId;

/// Which contested findings are told among the changes of a plan.
class ContestedChangesTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 13);
    private static final LocalDate MARCH = LocalDate.of(2017, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2017, 4, 3);
    private static final LocalDate MAY = LocalDate.of(2017, 5, 8);

    private final Council council = new Council();
    private final OneInspection inspection = new OneInspection(council.code());
    private final OneInspection visit = new OneInspection(council.code(), new InspectionId("visit-2017"));
    private final OnePlan plan = new OnePlan(council.code());

    @BeforeEach
    void draft() {
        for (var each : List.of(inspection, visit)) {
            council.records(each.recorded(FEBRUARY));
            council.records(each.found("3", FEBRUARY));
            council.records(each.found("4", FEBRUARY));
        }
        council.records(plan.answering(inspection.id(), MARCH));
    }

    @Test
    void a_finding_of_an_inspection_that_the_plan_answers_is_told_with_the_reason() {
        council.records(inspection.contested("3", "Cases were counted twice", APRIL));

        assertThat(told(council.asAt(MAY), ""))
                .containsExactly("sif-2016: Finding 3 contested: Cases were counted twice (Cases were counted twice)");
    }

    @Test
    void a_finding_of_another_inspection_is_told_when_an_action_answers_it() {
        council.records(plan.action("1").answering(visit.finding("3"), APRIL));
        council.records(visit.contested("3", "Nobody asked us", MAY));
        council.records(visit.contested("4", "Nor of this", MAY));

        assertThat(told(council.asAt(MAY), ""))
                .containsExactly("visit-2017: Finding 3 contested: Nobody asked us (Nobody asked us)");
    }

    @Test
    void a_finding_that_an_action_of_another_plan_answers_is_none() {
        var other = new OnePlan(council.code(), new PlanId("other"));
        council.records(other.drafted(MARCH));
        council.records(other.action("1").answering(visit.finding("3"), APRIL));
        council.records(visit.contested("3", "Nobody asked us", MAY));

        assertThat(told(council.asAt(MAY), "")).isEmpty();
    }

    @Test
    void it_is_a_change_of_the_day_on_which_it_was_disputed() {
        council.records(inspection.contested("3", "Cases were counted twice", APRIL));

        assertThat(told(council.asAt(MAY), "&from=2017-04-02&to=2017-04-03")).hasSize(1);
        assertThat(told(council.asAt(MAY), "&from=2017-04-03")).isEmpty();
        assertThat(told(council.asAt(APRIL.minusDays(1)), "")).isEmpty();
    }

    @Test
    void it_is_news_of_the_day_on_which_it_was_recorded() {
        var contested = council.records(inspection.contested("3", "Cases were counted twice", APRIL));
        var recordedOn = LocalDate.ofInstant(contested.recordedAt(), ZoneOffset.UTC);

        assertThat(told(council.asAt(MAY), "&clock=RECORDED&from=" + recordedOn.minusDays(1)))
                .hasSize(1);
        assertThat(told(council.asAt(MAY), "&clock=RECORDED&from=" + recordedOn))
                .isEmpty();
    }

    @Test
    void before_it_was_recorded_it_was_no_change() {
        var contested = council.records(inspection.contested("3", "Cases were counted twice", APRIL));

        assertThat(told(council.asAt(MAY).knownBefore(contested), "")).isEmpty();
        assertThat(told(council.asAt(MAY).knownAt(contested), "")).hasSize(1);
    }

    @Test
    void before_the_action_was_known_nobody_knew_that_the_plan_answers_the_finding() {
        council.records(visit.contested("3", "Nobody asked us", APRIL));
        var added = council.records(plan.action("1").answering(visit.finding("3"), APRIL));

        assertThat(told(council.asAt(MAY).knownBefore(added), "")).isEmpty();
        assertThat(told(council.asAt(MAY).knownAt(added), "")).hasSize(1);
    }

    private List<String> told(Asked asked, String parameters) {
        var answer = asked.get(plan.path() + "/changes?limit=500" + parameters);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json()
                .get("items")
                .valueStream()
                .filter(change -> change.at("/kind").asString().equals("FINDING_CONTESTED"))
                .map(change -> "%s: %s (%s)"
                        .formatted(
                                change.at("/subject").asString(),
                                change.at("/sentence").asString(),
                                change.at("/reason").asString()))
                .toList();
    }
}
