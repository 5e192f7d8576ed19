package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.END_OF_2018;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.closed;
import static uk.waymark.command.action.ActionFixture.teamStaffed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.waymark.command.action.ActionCommand.AddMilestone;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;

class AddMilestoneTest {
    @Test
    void a_step_on_the_way_is_set() {
        action().given(caseloadsAdded()).when(add(END_OF_2018)).expectEvents(teamStaffed());
    }

    @Test
    void a_ref_names_one_step() {
        action().given(caseloadsAdded(), teamStaffed())
                .when(add(END_OF_2018))
                .expectException(conflict(
                        "ref", "The ref staffed already names “Every team is at full strength”; choose another."));
    }

    @Test
    void a_step_waits_for_the_meeting_of_a_body_on_record_only() {
        action().given(caseloadsAdded())
                .when(add(new Due.NextMeeting(COMMITTEE, null)))
                .expectException(missing("due.body", "There is no body leics-cfosc; establish it first."));
    }

    @Test
    void a_closed_action_takes_no_more_steps() {
        action().given(caseloadsAdded(), closed())
                .when(add(END_OF_2018))
                .expectException(conflict(null, "leics-ociap/3 is closed; reopen it to add a milestone."));
    }

    private static AddMilestone add(Due due) {
        return new AddMilestone(
                LEICESTERSHIRE,
                CASELOADS,
                new Ref("staffed"),
                "Every team is at full strength",
                due,
                LocalDate.of(2017, 6, 1));
    }
}
