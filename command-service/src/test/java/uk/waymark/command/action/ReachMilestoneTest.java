package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.teamStaffed;

import java.time.LocalDate;
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

    @Test
    void a_step_is_not_taken_before_it_was_set() {
        action().given(caseloadsAdded(), teamStaffed())
                .when(reach(LocalDate.of(2017, 5, 31)))
                .expectException(rule(
                        "effectiveOn",
                        "Milestone staffed was added on 2017-06-01 and cannot have been reached on 2017-05-31;"
                                + " give that day or later."));
    }

    @Test
    void a_step_may_be_taken_on_the_day_it_was_set() {
        action().given(caseloadsAdded(), teamStaffed())
                .when(reach(LocalDate.of(2017, 6, 1)))
                .expectSuccessfulHandlerExecution();
    }

    private static ReachMilestone reach() {
        return reach(NOVEMBER);
    }

    private static ReachMilestone reach(LocalDate day) {
        return new ReachMilestone(LEICESTERSHIRE, CASELOADS, new Ref("staffed"), null, day);
    }

    private static MilestoneReached reached() {
        return new MilestoneReached(LEICESTERSHIRE, CASELOADS, new Ref("staffed"), null, NOVEMBER);
    }
}
