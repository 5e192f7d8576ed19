package uk.waymark.command.plan;

import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.DIRECTOR;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.OCIAP;
import static uk.waymark.command.Leicestershire.SIF;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.Leicestershire.inspected;
import static uk.waymark.command.plan.PlanFixture.plan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.plan.PlanCommand.DraftPlan;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.rating.SchemeCode;

class DraftPlanTest {
    private static final LocalDate FROM = LocalDate.of(2017, 4, 1);
    private static final LocalDate TO = LocalDate.of(2020, 3, 31);

    @Test
    void a_plan_answers_an_inspection_for_a_period() {
        plan(inspected())
                .givenNoPriorActivity()
                .when(draft(TO, List.of(SIF), "RAG-3", "BRAG-4"))
                .expectEvents(drafted("BRAG-4"));
    }

    @Test
    void a_plan_does_not_end_before_it_starts() {
        plan(inspected())
                .givenNoPriorActivity()
                .when(draft(LocalDate.of(2017, 3, 31), List.of(SIF), "RAG-3", "BRAG-4"))
                .expectException(rule(
                        "to",
                        "A period from 2017-04-01 cannot end on 2017-03-31; give a last day that is not earlier."));
    }

    @Test
    void the_inspections_it_answers_are_on_record_and_named_once() {
        plan(inspected())
                .givenNoPriorActivity()
                .when(draft(TO, List.of(SIF, new InspectionId("leics-ilacs-2019"), SIF), "RAG-3", "BRAG-4"))
                .expectException(missing(
                                "inspections[1]",
                                "There is no inspection leics-ilacs-2019; record it first or leave it out.")
                        .and(Kind.RULE, "inspections[2]", "leics-sif-2016 is named twice; name it once."));
    }

    @Test
    void its_rating_schemes_are_known() {
        plan(inspected())
                .givenNoPriorActivity()
                .when(draft(TO, List.of(SIF), "RAG-9", "STARS"))
                .expectException(rule("deliveryScheme", "There is no rating scheme RAG-9; use one of BRAG-4, RAG-3.")
                        .allowing("BRAG-4", "RAG-3")
                        .and(Kind.RULE, "impactScheme", "There is no rating scheme STARS; use one of BRAG-4, RAG-3.")
                        .allowing("BRAG-4", "RAG-3"));
    }

    private static DraftPlan draft(LocalDate to, List<InspectionId> inspections, String delivery, String impact) {
        return new DraftPlan(
                LEICESTERSHIRE,
                OCIAP,
                "Ofsted Continuous Improvement Action Plan 2017-2020",
                "OCIAP",
                FROM,
                to,
                inspections,
                new SchemeCode(delivery),
                new SchemeCode(impact),
                DIRECTOR,
                FROM);
    }
}
