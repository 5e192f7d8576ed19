package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.closed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.waymark.command.action.ActionCommand.CloseAction;
import uk.waymark.command.action.ActionCommand.ReopenAction;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.ActionEvent.ActionReopened;
import uk.waymark.events.action.Closure;

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
