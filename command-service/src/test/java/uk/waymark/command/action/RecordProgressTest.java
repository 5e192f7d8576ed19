package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.closed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.waymark.command.action.ActionCommand.RecordProgress;
import uk.waymark.events.action.ActionEvent.ActionProgressRecorded;

class RecordProgressTest {
    private static final LocalDate FIRST_OF_OCTOBER = LocalDate.of(2018, 10, 1);
    private static final String PREMIA = "Market premia are paid for level 3 social workers";

    @Test
    void progress_is_told_without_a_rating() {
        action().given(caseloadsAdded())
                .when(new RecordProgress(LEICESTERSHIRE, CASELOADS, PREMIA, FIRST_OF_OCTOBER))
                .expectEvents(new ActionProgressRecorded(LEICESTERSHIRE, CASELOADS, PREMIA, FIRST_OF_OCTOBER));
    }

    @Test
    void a_closed_action_makes_no_progress() {
        action().given(caseloadsAdded(), closed())
                .when(new RecordProgress(LEICESTERSHIRE, CASELOADS, PREMIA, FIRST_OF_OCTOBER))
                .expectException(conflict(null, "leics-ociap/3 is closed; reopen it to record progress."));
    }
}
