package uk.waymark.command.plan;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MINUTE;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.OCIAP;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.Leicestershire.minuted;
import static uk.waymark.command.plan.PlanFixture.plan;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.plan.PlanCommand.AdoptPlan;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.plan.PlanEvent.PlanAdopted;

class AdoptPlanTest {
    private static final BodyId CABINET = new BodyId("leics-cabinet");

    @Test
    void a_body_adopts_a_plan_in_a_minute_of_its_own() {
        plan(committee(), minuted())
                .given(drafted(null))
                .when(adopt(COMMITTEE, MINUTE))
                .expectEvents(adopted(COMMITTEE, MINUTE));
    }

    @Test
    void the_minute_need_not_be_kept_here() {
        plan(committee()).given(drafted(null)).when(adopt(COMMITTEE, null)).expectEvents(adopted(COMMITTEE, null));
    }

    @Test
    void the_body_and_the_minute_are_on_record() {
        plan().given(drafted(null))
                .when(adopt(COMMITTEE, MINUTE))
                .expectException(missing("body", "There is no body leics-cfosc; establish it first.")
                        .and(
                                Kind.MISSING,
                                "minute",
                                "There is no minute leics-cfosc/2018-11-06/8; record it first or leave it out."));
    }

    @Test
    void a_body_does_not_adopt_in_the_minute_of_another() {
        plan(committee(), minuted(), cabinet())
                .given(drafted(null))
                .when(adopt(CABINET, MINUTE))
                .expectException(
                        rule(
                                "minute",
                                "leics-cfosc/2018-11-06/8 is no minute of leics-cabinet; name one of its own or leave it out."));
    }

    @Test
    void a_body_adopts_a_plan_once() {
        plan(committee())
                .given(drafted(null), adopted(COMMITTEE, null))
                .when(adopt(COMMITTEE, null))
                .expectException(conflict(
                        "body", "leics-cfosc adopted leics-ociap on 2018-11-06; there is nothing left to adopt."));
    }

    @Test
    void several_bodies_may_adopt_a_plan() {
        plan(committee(), cabinet())
                .given(drafted(null), adopted(COMMITTEE, null))
                .when(adopt(CABINET, null))
                .expectEvents(adopted(CABINET, null));
    }

    private static AdoptPlan adopt(BodyId body, @Nullable MinuteId minute) {
        return new AdoptPlan(LEICESTERSHIRE, OCIAP, body, minute, NOVEMBER);
    }

    private static PlanAdopted adopted(BodyId body, @Nullable MinuteId minute) {
        return new PlanAdopted(LEICESTERSHIRE, OCIAP, body, minute, NOVEMBER);
    }

    private static BodyEstablished cabinet() {
        return new BodyEstablished(LEICESTERSHIRE, CABINET, "Cabinet", null, NOVEMBER);
    }
}
