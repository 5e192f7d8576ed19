package uk.waymark.command.action;

import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.Leicestershire.novemberMeeting;
import static uk.waymark.command.action.ActionFixture.AMBER;
import static uk.waymark.command.action.ActionFixture.BLUE;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.GREEN;
import static uk.waymark.command.action.ActionFixture.TOO_EARLY;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.rated;
import static uk.waymark.command.action.ActionFixture.workforceReport;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.events.Ref;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;

class RateImpactTest {
    private final AggregateTestFixture<Action> action = action(drafted(null), committee(), novemberMeeting());

    @Test
    void impact_is_rated_only_where_the_plan_has_a_scheme_for_it() {
        action.given(caseloadsAdded())
                .when(rateImpact(GREEN))
                .expectException(
                        rule("dimension", "The plan leics-ociap does not rate IMPACT; rate another dimension."));
    }

    @Test
    void delivery_and_impact_are_rated_apart() {
        action(drafted("BRAG-4"))
                .given(caseloadsAdded(), rated(AMBER, NOVEMBER))
                .when(rateImpact(GREEN))
                .expectEvents(new ActionRated(
                        LEICESTERSHIRE,
                        CASELOADS,
                        Dimension.IMPACT,
                        null,
                        GREEN,
                        Direction.UNKNOWN,
                        TOO_EARLY,
                        MAY,
                        List.of(),
                        null));
    }

    @Test
    void a_rating_that_ends_an_action_needs_evidence() {
        action(drafted("BRAG-4"))
                .given(caseloadsAdded())
                .when(rateImpact(BLUE))
                .expectException(rule("evidence", "BLUE needs evidence; attach it to the action and name its ref."));
    }

    @Test
    void a_rating_that_ends_an_action_may_rest_on_attached_evidence() {
        action(drafted("BRAG-4"))
                .given(caseloadsAdded(), workforceReport())
                .when(rateImpact(BLUE, "workforce-report"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void evidence_is_attached_before_a_rating_rests_on_it_and_named_once() {
        action(drafted("BRAG-4"))
                .given(caseloadsAdded(), workforceReport())
                .when(rateImpact(GREEN, "workforce-report", "audit", "workforce-report"))
                .expectException(missing(
                                "evidence[1]", "The action has no evidence audit; attach it first or leave it out.")
                        .and(Kind.RULE, "evidence[2]", "Evidence workforce-report is named twice; name it once."));
    }

    private static RateAction rateImpact(RatingCode rating, String... evidence) {
        return new RateAction(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.IMPACT,
                rating,
                null,
                TOO_EARLY,
                MAY,
                Stream.of(evidence).map(Ref::new).toList(),
                null,
                null,
                null);
    }
}
