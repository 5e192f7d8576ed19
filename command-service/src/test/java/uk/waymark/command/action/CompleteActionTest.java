package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.action.ActionFixture.AMBER;
import static uk.waymark.command.action.ActionFixture.BLUE;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.TOO_EARLY;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.by;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.completed;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.action.ActionCommand.CloseAction;
import uk.waymark.command.action.ActionCommand.CompleteAction;
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.command.action.ActionCommand.ReopenAction;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.RatingValidated;
import uk.waymark.events.action.Closure;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;

class CompleteActionTest {
    private final AggregateTestFixture<Action> action = action(drafted("BRAG-4"));

    @Test
    void what_was_promised_is_done() {
        action.given(caseloadsAdded()).when(complete()).expectEvents(completed());
    }

    @Test
    void it_is_done_once() {
        action.given(caseloadsAdded(), completed())
                .when(complete())
                .expectException(conflict(null, "leics-ociap/3 is complete; reopen it to complete it again.")
                        .showing(completed()));
    }

    @Test
    void its_impact_is_rated_afterwards() {
        action.given(caseloadsAdded(), completed())
                .when(new RateAction(
                        LEICESTERSHIRE,
                        CASELOADS,
                        Dimension.IMPACT,
                        AMBER,
                        null,
                        TOO_EARLY,
                        LocalDate.of(2019, 3, 1),
                        List.of(),
                        null,
                        null,
                        null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_may_be_reopened() {
        action.given(caseloadsAdded(), completed())
                .when(new ReopenAction(LEICESTERSHIRE, CASELOADS, "Posts fell vacant", LocalDate.of(2019, 3, 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void blue_completes_it_when_somebody_else_has_seen_it() {
        action.given(caseloadsAdded(), by("action-owner", impact(BLUE)))
                .when(complete())
                .expectException(rule(null, "BLUE of IMPACT ends an action only when somebody else has validated it."));
    }

    @Test
    void blue_embeds_it_when_somebody_else_has_seen_it() {
        action.given(caseloadsAdded(), by("action-owner", impact(BLUE)))
                .when(new CloseAction(
                        LEICESTERSHIRE, CASELOADS, Closure.EMBEDDED, "Held for two years", LocalDate.of(2019, 3, 1)))
                .expectException(rule(null, "BLUE of IMPACT ends an action only when somebody else has validated it."));
    }

    @Test
    void blue_that_was_validated_completes_it() {
        action.given(
                        caseloadsAdded(),
                        by("action-owner", impact(BLUE)),
                        by(
                                "board-chair",
                                new RatingValidated(
                                        LEICESTERSHIRE, CASELOADS, Dimension.IMPACT, 2, null, null, NOVEMBER)))
                .when(complete())
                .expectEvents(completed());
    }

    private static CompleteAction complete() {
        return new CompleteAction(
                LEICESTERSHIRE, CASELOADS, "Every team is at full strength", LocalDate.of(2019, 2, 1));
    }

    private static ActionRated impact(RatingCode rating) {
        return new ActionRated(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.IMPACT,
                null,
                rating,
                Direction.UNKNOWN,
                TOO_EARLY,
                MAY,
                List.of(),
                null);
    }
}
