package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.teamStaffed;

import org.junit.jupiter.api.Test;
import uk.waymark.command.action.ActionCommand.ReachMilestone;
import uk.waymark.events.Ref;
import uk.waymark.events.action.ActionEvent.MilestoneReached;

class ReachMilestoneTest {
    @Test
    void a_step_is_taken() {
        action().given(caseloadsAdded(), teamStaffed()).when(reach()).expectEvents(reached());
    }

    @Test
    void a_step_was_set_before_it_is_taken() {
        action().given(caseloadsAdded())
                .when(reach())
                .expectException(missing("ref", "The action has no milestone staffed; add it first."));
    }

    @Test
    void a_step_is_taken_once() {
        action().given(caseloadsAdded(), teamStaffed(), reached())
                .when(reach())
                .expectException(conflict(
                        "ref", "Milestone staffed was reached on 2018-11-06; there is nothing left to record."));
    }

    private static ReachMilestone reach() {
        return new ReachMilestone(LEICESTERSHIRE, CASELOADS, new Ref("staffed"), null, NOVEMBER);
    }

    private static MilestoneReached reached() {
        return new MilestoneReached(LEICESTERSHIRE, CASELOADS, new Ref("staffed"), null, NOVEMBER);
    }
}
