package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.JANUARY;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.action.ActionFixture.AMBER;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.GREEN;
import static uk.waymark.command.action.ActionFixture.TOO_EARLY;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.closed;
import static uk.waymark.command.action.ActionFixture.rated;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.command.action.ActionCommand.CloseAction;
import uk.waymark.command.action.ActionCommand.ReopenAction;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionReopened;
import uk.waymark.events.action.Closure;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;

class CloseAndReopenActionTest {
    private static final LocalDate LATER = LocalDate.of(2019, 6, 3);

    @Test
    void an_open_action_is_closed_with_its_reason() {
        action().given(caseloadsAdded()).when(close()).expectEvents(closed());
    }

    @Test
    void a_closed_action_is_not_closed_again() {
        action().given(caseloadsAdded(), closed())
                .when(close())
                .expectException(conflict(null, "leics-ociap/3 is closed; reopen it to close it for another reason."));
    }

    @Test
    void a_closed_action_is_reopened() {
        action().given(caseloadsAdded(), closed()).when(reopen()).expectEvents(reopened());
    }

    @Test
    void an_open_action_is_not_reopened() {
        action().given(caseloadsAdded())
                .when(reopen())
                .expectException(conflict(null, "leics-ociap/3 is open, so there is nothing to reopen."));
    }

    @Test
    void a_reopened_action_is_closed_again() {
        action().given(caseloadsAdded(), closed(), reopened())
                .when(close(LATER))
                .expectEvents(
                        new ActionClosed(LEICESTERSHIRE, CASELOADS, Closure.EMBEDDED, "Held for two years", LATER));
    }

    @Test
    void what_was_rated_since_was_not_closed_before() {
        action(drafted("BRAG-4"))
                .given(caseloadsAdded(), rated(GREEN, NOVEMBER), impactRated(AMBER, JANUARY), rated(AMBER, MAY))
                .when(close(JANUARY.minusDays(1)))
                .expectException(rule(
                        "effectiveOn",
                        "leics-ociap/3 was rated as at 2019-01-22 and cannot have been closed on 2019-01-21,"
                                + " since a closed action is rated no more; give that day or later."));
    }

    @Test
    void an_action_may_be_closed_on_the_day_that_it_was_last_rated() {
        action(drafted(null))
                .given(caseloadsAdded(), rated(GREEN, JANUARY))
                .when(close(JANUARY))
                .expectSuccessfulHandlerExecution();
    }

    private static ActionRated impactRated(RatingCode rating, LocalDate asAt) {
        return new ActionRated(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.IMPACT,
                null,
                rating,
                Direction.UNKNOWN,
                TOO_EARLY,
                asAt,
                List.of(),
                null);
    }

    private static CloseAction close() {
        return close(LocalDate.of(2019, 3, 1));
    }

    private static CloseAction close(LocalDate day) {
        return new CloseAction(LEICESTERSHIRE, CASELOADS, Closure.EMBEDDED, "Held for two years", day);
    }

    private static ReopenAction reopen() {
        return new ReopenAction(LEICESTERSHIRE, CASELOADS, "Caseloads rose again", LATER);
    }

    private static ActionReopened reopened() {
        return new ActionReopened(LEICESTERSHIRE, CASELOADS, "Caseloads rose again", LATER);
    }
}
