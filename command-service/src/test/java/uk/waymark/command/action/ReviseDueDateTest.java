package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.DIRECTOR;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.NOVEMBER_MEETING;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.novemberMeeting;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.END_OF_2018;
import static uk.waymark.command.action.ActionFixture.END_OF_2019;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.closed;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.action.ActionCommand.ReviseDueDate;
import uk.waymark.events.Due;
import uk.waymark.events.action.ActionEvent.DueDateRevised;

class ReviseDueDateTest {
    private final AggregateTestFixture<Action> action = action(committee(), novemberMeeting());

    @Test
    void the_date_it_had_stays_on_record() {
        action.given(caseloadsAdded()).when(revise(END_OF_2019)).expectEvents(revised(END_OF_2018, END_OF_2019));
    }

    @Test
    void a_second_revision_replaces_the_first() {
        var end = new Due.On(LocalDate.of(2020, 3, 31), null);
        action.given(caseloadsAdded(), revised(END_OF_2018, END_OF_2019))
                .when(revise(end))
                .expectEvents(revised(END_OF_2019, end));
    }

    @Test
    void the_date_it_has_is_no_revision() {
        action.given(caseloadsAdded())
                .when(revise(END_OF_2018))
                .expectException(rule("due", "That is the due date it has; give another one."));
    }

    @Test
    void it_is_not_due_before_it_starts() {
        action.given(caseloadsAdded())
                .when(revise(new Due.On(LocalDate.of(2017, 1, 1), null)))
                .expectException(rule(
                        "due", "It is due by 2017-01-01, before it starts on 2017-01-09; correct one of the two."));
    }

    @Test
    void the_meeting_that_allowed_it_and_the_body_it_waits_for_are_on_record() {
        action().given(caseloadsAdded())
                .when(revise(new Due.NextMeeting(COMMITTEE, null)))
                .expectException(missing("due.body", "There is no body leics-cfosc; establish it first.")
                        .and(
                                Kind.MISSING,
                                "decidedAt",
                                "There is no meeting leics-cfosc/2018-11-06; schedule it first or leave it out."));
    }

    @Test
    void a_closed_action_keeps_its_date() {
        action.given(caseloadsAdded(), closed())
                .when(revise(END_OF_2019))
                .expectException(conflict(null, "leics-ociap/3 is closed; reopen it to give it another date."));
    }

    private static ReviseDueDate revise(Due due) {
        return new ReviseDueDate(
                LEICESTERSHIRE, CASELOADS, due, "Recruitment fluctuates", DIRECTOR, NOVEMBER_MEETING, NOVEMBER);
    }

    private static DueDateRevised revised(Due previous, Due due) {
        return new DueDateRevised(
                LEICESTERSHIRE,
                CASELOADS,
                previous,
                due,
                "Recruitment fluctuates",
                DIRECTOR,
                NOVEMBER_MEETING,
                NOVEMBER);
    }
}
